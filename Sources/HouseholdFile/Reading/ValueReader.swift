import JSON5

/// A value with all that is needed to say what is wrong with it.
struct ValueReader {
  /// The value.
  let node: JSON5Node
  /// What leads to it.
  let path: FieldPath
  /// The name of the item that it belongs to.
  let item: String?
  /// Where problems go.
  let context: ReadingContext

  /// The root of a file.
  init(_ root: JSON5Node, in context: ReadingContext) {
    self.init(root, path: .file, item: nil, context: context)
  }

  init(_ node: JSON5Node, path: FieldPath, item: String?, context: ReadingContext) {
    self.node = node
    self.path = path
    self.item = item
    self.context = context
  }

  /// Notes a problem of this value.
  func report(_ fact: FileProblem.Fact) {
    guard !context.isFull else { return }
    let problem = FileProblem(fact, field: path.text, item: item?.shortened, span: node.span)
    context.report(problem)
  }

  /// What a check gives, or nil when it finds a problem, which is then noted.
  func checked<Value>(_ check: () throws(ValueProblem) -> Value) -> Value? {
    do throws(ValueProblem) {
      return try check()
    } catch {
      report(.value(error))
      return nil
    }
  }

  /// A reader for each element of a list, or nil when this is none or too long.
  func elements(most: Int) -> [ValueReader]? {
    checked { () throws(ValueProblem) in
      guard case .array(let nodes) = node.value else {
        throw .wrongShape(expected: .list, found: FoundValue(node.value))
      }
      guard nodes.count <= most else { throw .listTooLong(count: nodes.count, limit: most) }
      return nodes.enumerated().map { index, node in
        let path = FieldPath.element(index, of: path)
        return ValueReader(node, path: path, item: node.itemName ?? item, context: context)
      }
    }
  }
}

extension JSON5Node {
  /// The name that an object gives itself, checked or not.
  var itemName: String? {
    guard case .object(let members) = value,
      case .string(let name)? = members.first(where: { $0.key == "name" })?.value.value
    else { return nil }
    return name
  }
}
