import ThaiText

/// The front of a sheet, set as loosely as fits.
struct SheetFront {
  private let sheet: HouseholdSheet
  private let rows: [PaymentCalendar.Row]
  private let fit: Fit

  /// How dense the page is set, and what of it stands there.
  private struct Fit {
    var density: PaperMeasure.Density
    var plan: [Page.Block]
    var thisMonth: [Page.Block]
    /// How many points and steps of the plan are left out.
    var left = 0

    /// The plan as it stands on the page.
    var told: [Page.Block] {
      plan + (left > 0 ? [.paragraph(SheetWords.moreSteps(left))] : [])
    }
  }

  private static let chartWidth = 82.0

  init(_ sheet: HouseholdSheet) {
    self.sheet = sheet
    rows = sheet.calendar?.1.rows() ?? []
    fit = Self.fit(sheet, rows)
  }

  /// The loosest setting that fits; what the calendar says too is left out before letters become
  /// small, and what can be read elsewhere when they are as small as can be.
  private static func fit(_ sheet: HouseholdSheet, _ rows: [PaymentCalendar.Row]) -> Fit {
    for density in PaperMeasure.Density.allCases {
      for thisMonth in [sheet.thisMonth, []] {
        let fit = Fit(density: density, plan: sheet.plan, thisMonth: thisMonth)
        if height(sheet, rows, fit) <= PaperMeasure.height { return fit }
      }
    }
    var fit = Fit(density: .densest, plan: sheet.plan, thisMonth: [])
    while height(sheet, rows, fit) > PaperMeasure.height, let shorter = fit.plan.shorter {
      fit.plan = shorter
      fit.left += 1
    }
    return fit
  }

  private static func height(
    _ sheet: HouseholdSheet,
    _ rows: [PaymentCalendar.Row],
    _ fit: Fit
  ) -> Double {
    let measure = PaperMeasure(density: fit.density)
    let figure = sheet.mountain.map { (width: chartWidth, height: chart($0.caption, measure)) }
    let parts = [
      head(sheet, measure), measure.height(sheet.standing + fit.told, beside: figure),
      calendar(sheet, rows, measure), measure.height(fit.thisMonth), measure.line,
    ]
    return parts.reduce(0) { $0 + $1 + ($1 > 0 ? measure.gap : 0) }
  }

  private static func chart(_ caption: String, _ measure: PaperMeasure) -> Double {
    measure.height(caption, width: chartWidth) + 2 * measure.line
      + chartWidth * MountainBands.height / MountainBands.width
  }

  private static func head(_ sheet: HouseholdSheet, _ measure: PaperMeasure) -> Double {
    let width = PaperMeasure.width * (sheet.office == nil ? 1 : 0.6)
    let name = Double(measure.lines(sheet.name, width: width / 1.45)) * measure.letter * 1.45 * 1.35
    let office = sheet.office.map { measure.height($0, width: PaperMeasure.width * 0.38) } ?? 0
    return max(name, office) + measure.height(sheet.span) + 1
  }

  private static func calendar(
    _ sheet: HouseholdSheet,
    _ rows: [PaymentCalendar.Row],
    _ measure: PaperMeasure
  ) -> Double {
    guard let calendar = sheet.calendar else { return 0 }
    let width = PaperMeasure.width - 22 * measure.cell
    let table = rows.reduce(measure.line * 1.3) { sum, row in
      sum + Double(lines(of: row, measure, width: width)) * measure.line + measure.letter * 0.35
    }
    let words = [calendar.1.regularWords(), calendar.note].compactMap(\.self)
    return measure.heading(calendar.heading) + words.reduce(table) { $0 + measure.height($1) }
  }

  /// A thing to pay is never parted from its box, so that a line ends before it.
  private static func lines(
    of row: PaymentCalendar.Row,
    _ measure: PaperMeasure,
    width: Double
  ) -> Int {
    var (lines, used) = (1, 0.0)
    for deed in row.deeds {
      let own = Double(deed.words.displayWidth + 4) * measure.cell
      if used > 0, used + own > width {
        lines += 1
        used = 0
      }
      lines += Int(own / width)
      used += own.truncatingRemainder(dividingBy: width)
    }
    return lines
  }

  /// The page.
  var html: HTML {
    let calendar = sheet.calendar.map { [self.calendar($0.heading, $0.1, $0.note)] } ?? []
    let thisMonth = fit.thisMonth.isEmpty ? [] : [section(fit.thisMonth)]
    return HTML(
      .section,
      class: "sheet \(fit.density.rawValue)",
      [head, HTML(.p, class: "muted", sheet.span), plan] + calendar + thisMonth + [foot]
    )
  }

  private var head: HTML {
    HTML(
      .header,
      [HTML(.h1, sheet.name)] + (sheet.office.map { [HTML(.p, $0)] } ?? [])
    )
  }

  /// Where the household stands and what it does, around the chart.
  private var plan: HTML {
    let figure = sheet.mountain.map { mountain in
      [HTML(.figure, [HTML(.figcaption, mountain.caption), mountain.chart.html])]
    }
    return HTML(
      .section,
      class: "plan",
      (figure ?? []) + (sheet.standing + fit.told).flatMap(\.html)
    )
  }

  private func section(_ blocks: [Page.Block]) -> HTML { HTML(.section, blocks.flatMap(\.html)) }

  private func calendar(_ heading: String, _ calendar: PaymentCalendar, _ note: String?) -> HTML {
    let words = [calendar.regularWords()].compactMap(\.self).map { HTML(.p, $0) }
    let after = [note].compactMap(\.self).map { HTML(.p, $0) }
    return HTML(.section, [HTML(.h2, heading)] + words + [.calendar(rows)] + after)
  }

  private var foot: HTML {
    HTML(
      .footer,
      [HTML(.span, sheet.reckoned)]
        + (sheet.code.map { [HTML(.span, class: "whole", SheetWords.code($0))] } ?? [])
    )
  }
}

extension [Page.Block] {
  /// The same with one point or step less at the end; nil when nothing can be left out.
  fileprivate var shorter: [Page.Block]? {
    var blocks = self
    guard let last = blocks.popLast() else { return nil }
    switch last {
    case .steps(let steps, let first) where steps.count > 1:
      blocks.append(.steps(steps.dropLast(), from: first))
    case .points(let points) where points.count > 1: blocks.append(.points(points.dropLast()))
    default: break
    }
    return blocks.isEmpty ? nil : blocks
  }
}
