/// Writes any text as a Swift string literal on one line.
///
/// Example: `say "hi"` → `"say \"hi\""`.
func stringLiteral(_ text: String) -> String {
  var literal = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "\"": literal += "\\\(scalar)"
    case "\n": literal += "\\n"
    case _ where scalar.properties.isPatternWhitespace && scalar != " ",
      _ where scalar.properties.generalCategory == .control:
      literal += "\\u{\(String(scalar.value, radix: 16))}"
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + "\""
}
