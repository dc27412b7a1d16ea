import Foundation
import Testing

@testable import Handout

@Suite("A file of HTML") struct HTMLDocumentTests {
  private let page = HTMLDocument(
    title: "</title><script>",
    style: .report,
    body: [HTML(.p, "หนี้ 12 ก้อน"), HTML(.p, [HTML(.code, "plan 12")])]
  )

  @Test(arguments: [
    ("<!DOCTYPE html><p>", true), ("\u{FEFF}\n<!doctype HTML>", true), ("<html lang>", true),
    ("", false), ("household,section", false), ("{ plodnee: 1 }", false), ("<!DOCTYPE svg>", false),
  ])
  func `a page is known by how it begins`(text: String, isPage: Bool) {
    #expect(HTMLDocument.isPage(Array(text.utf8)) == isPage)
  }

  @Test func `a page to print has no script and may fetch nothing`() {
    let text = page.text
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"th\">"))
    #expect(!text.contains("<script"))
    #expect(
      text.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
    )
    for outside in ["http:", "https:", "src=", "@import", "url(h", "<link", "onload", "onclick"] {
      #expect(!text.contains(outside), "\(outside)")
    }
  }

  @Test func `a page for a wall runs its own script and no other`() {
    let show = HTMLDocument(title: "", style: .screens, script: .screens, body: [])
    #expect(show.text.contains("script-src &#39;nonce-plodnee&#39;"))
    #expect(show.text.components(separatedBy: "<script").count == 2)
  }

  @Test func `Thai digits change words and nothing that is typed or drawn`() {
    var page = page
    page.digits = .thai(keeping: [])
    #expect(page.text.contains("<p>หนี้ ๑๒ ก้อน</p>"))
    #expect(page.text.contains("<code>plan 12</code>"))
    #expect(page.text.contains("width=device-width, initial-scale=1"))
  }

  @Test(
    "a stylesheet names fonts that computers have and asks for none",
    arguments: [
      Stylesheet.sheets, .report, .screens,
    ]
  )
  func fonts(_ style: Stylesheet) {
    #expect(style.css.contains("\"Sarabun\", \"TH Sarabun New\", \"Noto Sans Thai\", \"Loma\""))
    #expect(!style.css.contains("@font-face") && !style.css.contains("url("))
    #expect(style.css.filter { $0 == "{" }.count == style.css.filter { $0 == "}" }.count)
  }
}
