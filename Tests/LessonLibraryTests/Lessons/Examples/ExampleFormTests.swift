import LessonLibrary
import Testing

@Suite("Example form") struct ExampleFormTests {
  @Test func `no form knows a word twice`() {
    for form in ExampleForm.allCases {
      #expect(Set(form.fields.map(\.name)).count == form.fields.count)
      #expect(Set(form.results).count == form.results.count && !form.results.isEmpty)
    }
  }
}
