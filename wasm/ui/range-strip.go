package ui

// RangeStrip shows low and high at the ends of an enlarged piece of the ruler.
type RangeStrip struct{ Page *Page }
