import Foundation

/// An open file, pipe or terminal.
struct Descriptor {
  let number: Int32

  /// Puts what can be read next at the end of some bytes.
  ///
  /// - Returns: How many bytes came: zero at the end, less than zero when it cannot be read.
  func read(into bytes: inout [UInt8], atMost count: Int) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    var result = -1
    repeat {
      result = bytes.withUnsafeMutableBytes {
        Foundation.read(number, $0.baseAddress?.advanced(by: start), count)
      }
    } while result < 0 && errno == EINTR
    bytes.removeLast(count - max(result, 0))
    return result
  }

  /// Writes all bytes; false when something kept it from that, told by `errno`.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = Foundation.write(
        number,
        UnsafeRawBufferPointer(rebasing: rest).baseAddress,
        rest.count
      )
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        // A pipe that the other side made non-blocking: wait until it has room.
        var waiting = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
