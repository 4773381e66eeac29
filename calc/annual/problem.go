package annual

import (
	"math"

	"github.com/shopspring/decimal"

	"cybercost/calc/bound"
)

// The fields that a problem can be about.
const (
	FieldProbability bound.Field = "probability"
	FieldRate        bound.Field = "rate"
	FieldSeverity    bound.Field = "severity"
	FieldPercentile  bound.Field = "percentile" // of a row
	FieldPoints      bound.Field = "points"

	FieldMedian     bound.Field = "median"
	FieldMean       bound.Field = "mean"
	FieldLow        bound.Field = "low"
	FieldHigh       bound.Field = "high"
	FieldHighChance bound.Field = "high-chance"
	FieldBand       bound.Field = "band"  // of a row
	FieldCount      bound.Field = "count" // of a row

	FieldKnotLoss bound.Field = "knot-loss" // of a row
	FieldKnotKept bound.Field = "knot-kept" // of a row
)

// Limits of what is read.
const (
	maxPlaces = 30
	maxDigits = 40

	// maxKnotDigits are as many as an amount up to the largest knot has, with
	// its places.
	maxKnotDigits = 110
)

var (
	infinite = math.Inf(1)

	one = decimal.New(1, 0)

	chances     = bound.Limits{Max: one, Digits: maxDigits, Places: maxPlaces}
	quantiles   = bound.Limits{Min: decimal.New(6, -1), Max: decimal.New(999999, -6), Digits: maxDigits, Places: maxPlaces}
	percentiles = bound.Limits{Min: decimal.New(1, -ChancePlaces), Max: decimal.New(99999, -5), Digits: maxDigits, Places: maxPlaces}
	rates       = bound.Limits{Max: decimal.New(maxRate, 0), Digits: maxDigits, Places: maxPlaces}
	counts      = bound.Limits{Max: decimal.New(1, 12), Digits: maxDigits, Places: maxPlaces}
	points      = bound.Limits{Min: decimal.New(2, 0), Max: decimal.New(maxPoints, 0), Digits: maxDigits}

	// money is yen that may not be zero: one yen is the least.
	money = bound.Limits{Min: one, Max: decimal.New(1, 18), Digits: maxDigits, Places: maxPlaces}

	// knots reach beyond the last bend of any policy of calc/cover. That is far
	// above every other amount here: a limit may be far above every loss, and
	// the smaller a part of the losses is, the further off is the whole loss that
	// reaches it.
	knots = bound.Limits{Max: decimal.New(1, 75), Digits: maxKnotDigits, Places: maxPlaces}
)
