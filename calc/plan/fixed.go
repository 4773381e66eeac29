package plan

import (
	"math/bits"

	"github.com/shopspring/decimal"
)

// Thousands of sets are weighed at a time, in a browser, too. Their shares and
// yen therefore carry fixedPlaces decimal places in machine words; decimals of
// any length would take thirty times as long there.

// fixedPlaces are the decimal places of a share and of an amount on its way.
const fixedPlaces = 18

// maxFixed is one in these places.
const maxFixed = 1_000_000_000_000_000_000

// share is a number from 0 to a few.
type share uint64

// amount is yen, 0 or more: hi × 2^64 + lo, in the last of the places.
type amount struct{ hi, lo uint64 }

// wordBits is half of an amount.
const wordBits = 64

func shareOf(d decimal.Decimal) share {
	return share(d.Shift(fixedPlaces).Round(0).BigInt().Uint64())
}

func amountOf(d decimal.Decimal) amount {
	all := d.Shift(fixedPlaces).Round(0).BigInt()
	low := all.Uint64() // the lowest 64 bits
	return amount{all.Rsh(all, wordBits).Uint64(), low}
}

func (a amount) plus(b amount) amount {
	lo, carry := bits.Add64(a.lo, b.lo, 0)
	hi, _ := bits.Add64(a.hi, b.hi, carry)
	return amount{hi, lo}
}

// half is half of an amount; the last place is rounded down.
func (a amount) half() amount { return amount{a.hi >> 1, a.lo>>1 | a.hi<<(wordBits-1)} }

// of is a share of an amount, rounded half up in the last place.
func (s share) of(a amount) amount {
	mid, low := bits.Mul64(a.lo, uint64(s))
	top, more := bits.Mul64(a.hi, uint64(s))
	low, carry := bits.Add64(low, maxFixed/2, 0)
	mid, carry = bits.Add64(mid, more, carry)
	top += carry
	hi, rest := bits.Div64(top%maxFixed, mid, maxFixed)
	lo, _ := bits.Div64(rest, low, maxFixed)
	return amount{hi, lo}
}

// times is a share of a share, likewise.
func (s share) times(o share) share { return share(o.of(amount{0, uint64(s)}).lo) }

// yen is an amount in whole yen, half up.
func (a amount) yen() int64 {
	lo, carry := bits.Add64(a.lo, maxFixed/2, 0)
	q, _ := bits.Div64((a.hi+carry)%maxFixed, lo, maxFixed)
	return int64(q)
}
