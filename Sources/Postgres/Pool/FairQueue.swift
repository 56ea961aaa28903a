/// Elements first in, first out, each at most once; any one can leave early.
struct FairQueue<Element: Hashable & Sendable>: Sendable {
    private var elements: [Int: Element] = [:]
    private var places: [Element: Int] = [:]
    private var head = 0
    private var tail = 0

    /// How many wait.
    var count: Int { elements.count }

    /// Whether nobody waits.
    var isEmpty: Bool { elements.isEmpty }

    /// Puts an element at the end.
    mutating func append(_ element: Element) {
        elements[tail] = element
        places[element] = tail
        tail += 1
    }

    /// Puts an element before all others.
    mutating func prepend(_ element: Element) {
        head -= 1
        elements[head] = element
        places[element] = head
    }

    /// Takes the first element; nil when nobody waits.
    ///
    /// - Complexity: O(1) amortised.
    mutating func popFirst() -> Element? {
        while head < tail {
            defer { head += 1 }
            if let element = elements.removeValue(forKey: head) {
                places[element] = nil
                return element
            }
        }
        return nil
    }

    /// Takes an element from its place; false when it does not wait.
    mutating func remove(_ element: Element) -> Bool {
        guard let place = places.removeValue(forKey: element) else { return false }
        elements[place] = nil
        return true
    }
}
