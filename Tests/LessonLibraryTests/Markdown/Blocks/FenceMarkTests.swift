import LessonLibrary
import Testing

@Suite("Fence mark") struct FenceMarkTests {
  @Test(
    "what stands between two fences is kept as it is (CommonMark 4.5)",
    arguments: [
      MarkdownCase("```\n*ก* <ข>\n```", "<pre><code>*ก* &lt;ข&gt;\n</code></pre>"),
      MarkdownCase("~~~\n```\n~~~", "<pre><code>```\n</code></pre>"),
      MarkdownCase("````\nก\n```\n`````", "<pre><code>ก\n```\n</code></pre>"),
      MarkdownCase("```\nก\n\n\nข", "<pre><code>ก\n\n\nข\n</code></pre>"),
      MarkdownCase("```\n```", "<pre><code></code></pre>"),
      MarkdownCase("  ```\n  ก\n    ข\n ```", "<pre><code>ก\n  ข\n</code></pre>"),
      MarkdownCase(
        "``` example ก\nข\n```",
        "<pre><code class=\"language-example\">ข\n</code></pre>"
      ),
      MarkdownCase("~~~ a`b\nก\n~~~", "<pre><code class=\"language-a`b\">ก\n</code></pre>"),
      MarkdownCase("``` a`b\nก", "<p>``` a`b\nก</p>"),
      MarkdownCase("``\nก\n``", "<p><code>ก</code></p>"),
      MarkdownCase(
        "> ```\n> ก\n\nข",
        "<blockquote>\n<pre><code>ก\n</code></pre>\n</blockquote>\n<p>ข</p>"
      ),
      MarkdownCase("ก\n```\nข\n```\nค", "<p>ก</p>\n<pre><code>ข\n</code></pre>\n<p>ค</p>"),
    ]
  )
  func fences(sample: MarkdownCase) {
    #expect(sample.read == sample.html)
  }
}
