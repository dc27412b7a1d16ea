import Engine
import ThaiText

extension Adjustments {
  /// What is tried with one slider, in words; empty when nothing is.
  func words(of slider: WhatIfSlider, in household: Household) -> [String] {
    switch slider {
    case .earn: earned > .zero ? [WhatIfWords.monthly(earned)] : []
    case .cut:
      cuts.sorted { $0.key < $1.key }.map {
        WhatIfWords.cut(household.expenses[$0.key], by: $0.value)
      }
    case .sell:
      sold.sorted().map { household.assets[$0].name.safeForTerminal }
        + (lumpSum > .zero ? [lumpSum.thai] : [])
    case .borrow: loan.map { [WhatIfWords.borrowed($0.limit)] } ?? []
    case .talk:
      rates.sorted { $0.key < $1.key }.map {
        WhatIfWords.rate($0.value, of: household.debts[$0.key])
      }
        + dueMonths.sorted { $0.key < $1.key }.map {
          WhatIfWords.due($0.value, of: household.debts[$0.key])
        }
    }
  }

  /// All that is tried, a point each slider; one point that says so when nothing is.
  func points(in household: Household) -> [Page.Point] {
    let told = WhatIfSlider.allCases.compactMap { slider in
      let words = words(of: slider, in: household)
      return words.isEmpty ? nil : Page.Point(WhatIfWords.slider(slider, words))
    }
    return told.isEmpty ? [Page.Point(WhatIfWords.nothingTried)] : told
  }

  /// All that is tried, in one line.
  func words(in household: Household) -> String {
    points(in: household).map(\.text).joined(separator: ", ")
  }
}
