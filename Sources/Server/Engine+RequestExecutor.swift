import Execution

extension Engine: RequestExecutor {}
