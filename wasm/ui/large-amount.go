package ui

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/wasm/format"
	"cybercost/wasm/state"
)

// LargeAmount fills the screen with the amount, for the person opposite.
type LargeAmount struct{ Store *state.Store }

// LargeItem is one of the numbers below the amount.
type LargeItem struct {
	Name string
	Num  Num
}

// Items lists the numbers below the amount, to be set like the amount itself.
func (c *LargeAmount) Items() []LargeItem {
	var items []LargeItem
	for _, sum := range c.Store.LargeSums() {
		num := Num{Key: sum.Key}
		num.Text, num.Open = parts(sum.Text)
		if sum.Key != "" {
			num.Value = decimal.RequireFromString(sum.Value)
		}
		items = append(items, LargeItem{sum.Name, num})
	}
	return items
}

// parts takes a written amount apart: its digits, its unit, and whether
// something unpriced is left beside it. Words are all value.
func parts(text string) (amount format.Text, open bool) {
	text, open = strings.CutSuffix(text, "＋？")
	if end := strings.LastIndexAny(text, "0123456789") + 1; end > 0 {
		return format.Text{Value: text[:end], Unit: text[end:]}, open
	}
	return format.Text{Value: text}, open
}
