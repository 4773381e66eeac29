// Package chart draws the page's pictures as SVG text.
//
// Every kind of picture is a struct that is filled by the caller and has one
// method, SVG, that returns a whole <svg> element:
//
//	Ruler       the log ruler of the title, the panel and the large display
//	Strip       the enlarged piece of the ruler between low and high
//	Stack       stacked bars, a name above each
//	Axis        one log axis with a lane for each population
//	Bars        guides: bars, intervals and single values on one scale
//	Curve       yearly burden against yearly spending
//	Waterfall   an amount, what is taken off it, what is left of it
//	Exceedance  probability (log) of a year above an amount
//	Split       one bar cut into its shares
//
// AreaKey and MarkKey draw the small pictures of a legend.
//
// The package knows no words and no units: texts come in ready, and numbers
// on an axis are written by a Format. Texts are escaped here. A Label makes
// the picture an image with that name; without one it is hidden from
// assistive technology.
//
// A picture is fluid: full width, fixed height, no viewBox. x is in percent
// with offsets in px, so text never scales. One drawing serves every width
// from 288 px, therefore widths of text are estimated, and a text that would
// meet another one or leave the picture moves to the other side of its mark or
// to a row of its own; what only fits on wide drawings carries
// data-show="wide". Colours come from the style sheet by class and data
// attribute, marks and patterns from the sprite in the page.
//
// Output depends on input only. Amounts that are not finite count as zero.
// Nothing panics.
package chart
