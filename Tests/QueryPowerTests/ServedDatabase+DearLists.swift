import EngineTesting
import Execution

extension ServedDatabase {
    /// The same database where every list that takes a part of its table counts as dear, so that those below it wait for
    /// its keys. Its pool is to be closed.
    func withDearLists() throws -> ServedDatabase {
        var configuration = EngineConfiguration()
        configuration.largeTableRows = 0
        return try withOwnPool(configuration: configuration)
    }
}
