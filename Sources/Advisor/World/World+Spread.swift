import Synchronization

extension World {
  /// What becomes of so many things, worked on at once where that is possible.
  ///
  /// - Parameters:
  ///   - count: How many, numbered from zero.
  ///   - transform: What becomes of one.
  /// - Returns: The results, in order.
  func spreadMap<Result: Sendable>(
    _ count: Int,
    _ transform: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 1, processors > 1 else { return (0..<count).map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic(0)
    spread(min(processors, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = transform(index)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
