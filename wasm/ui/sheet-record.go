package ui

// SheetRecord is the page of the record of a meeting, typed or for the pen. It is
// printed behind the sheet, or alone.
type SheetRecord struct{ Page *Page }
