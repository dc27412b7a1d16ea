import LessonLibrary
import Testing

@Suite("Link address") struct LinkAddressTests {
  @Test func `the scheme stands before the first colon`() {
    #expect(LinkAddress("https://u").scheme == "https")
    #expect(LinkAddress("TEL:1213").scheme == "tel")
    #expect(LinkAddress("java\tscript:x").scheme == "javascript")
    #expect(LinkAddress("/u:v").scheme == nil)
    #expect(LinkAddress("u").scheme == nil)
    #expect(LinkAddress("#a:b").scheme == nil)
  }

  @Test func `a lesson is named after its scheme`() {
    #expect(LinkAddress("lesson:true-cost").lessonID == "true-cost")
    #expect(LinkAddress("https:true-cost").lessonID == nil)
  }

  @Test func `signs that an address may not hold are written as bytes`() {
    #expect(LinkAddress("/ก ข%20").written == "/%E0%B8%81%20%E0%B8%82%20")
    #expect(LinkAddress("a\\b[c]\n").written == "a%5Cb%5Bc%5D%0A")
  }
}
