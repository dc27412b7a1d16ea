/// The next months on the front of a sheet, in one of their forms.
protocol SheetMonths {
  /// How high it is, in millimetres; infinite where the page is too narrow.
  func height(_ measure: PaperMeasure) -> Double
  /// What stands on the page.
  var html: HTML { get }
}
