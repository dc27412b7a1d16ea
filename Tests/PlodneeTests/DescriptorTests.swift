import Foundation
import Testing

@testable import plodnee

@Suite("Descriptor") struct DescriptorTests {
  @Test func `bytes are added to those that are there, until the end`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data([1, 2, 3]))
    try pipe.fileHandleForWriting.close()
    let reader = Descriptor(number: pipe.fileHandleForReading.fileDescriptor)
    var bytes: [UInt8] = [9]
    #expect(reader.read(into: &bytes, atMost: 2) == 2)
    #expect(bytes == [9, 1, 2])
    #expect(reader.read(into: &bytes, atMost: 2) == 1)
    #expect(reader.read(into: &bytes, atMost: 2) == 0)
    #expect(bytes == [9, 1, 2, 3])
  }

  @Test func `what cannot be read or written is told`() {
    var bytes: [UInt8] = []
    #expect(Descriptor(number: -1).read(into: &bytes, atMost: 2) < 0)
    #expect(bytes.isEmpty)
    #expect(![UInt8(1)].withUnsafeBytes(Descriptor(number: -1).write))
  }
}
