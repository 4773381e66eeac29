package backtest

import (
	"math"

	"cybercost/seeds"
)

// Slope is what one source says about cost and size.
type Slope struct {
	Source   *seeds.Source
	Points   []Point
	Exponent float64 // least squares of ln cost on ln size
}

// Point is a class of size, and what an incident costs in it.
type Point struct {
	Size *seeds.Figure // the middle of the class, assumed
	Cost float64       // in the money of the source, the mean of its years
	Unit seeds.Unit
}

// slopesOf are the sources of the exponent that could be read: victims with a
// real loss, of the sizes of small and medium companies.
func slopesOf(e *seeds.Evidence) []Slope {
	return []Slope{
		slopeOf(
			pointOf(&e.HdiSize1, &e.HdiCost1), pointOf(&e.HdiSize2, &e.HdiCost2),
			pointOf(&e.HdiSize3, &e.HdiCost3), pointOf(&e.HdiSize4, &e.HdiCost4)),
		slopeOf(
			pointOf(&e.AtBaySizeSmall, &e.AtBayCostSmall2022, &e.AtBayCostSmall2023, &e.AtBayCostSmall2024, &e.AtBayCostSmall2025),
			pointOf(&e.AtBaySizeMiddle, &e.AtBayCostMiddle2022, &e.AtBayCostMiddle2023, &e.AtBayCostMiddle2024, &e.AtBayCostMiddle2025),
			pointOf(&e.AtBaySizeLarge, &e.AtBayCostLarge2022, &e.AtBayCostLarge2023, &e.AtBayCostLarge2024, &e.AtBayCostLarge2025)),
		slopeOf(
			pointOf(&e.CoalitionSizeSmall, &e.CoalitionCostSmall), pointOf(&e.CoalitionSizeMiddle, &e.CoalitionCostMiddle),
			pointOf(&e.CoalitionSizeLarge, &e.CoalitionCostLarge)),
		slopeOf(
			pointOf(&e.NetdiligenceSizeSmall, &e.NetdiligenceCostSmall), pointOf(&e.NetdiligenceSizeMiddle, &e.NetdiligenceCostMiddle)),
	}
}

// classed is a point with the source of its cost.
type classed struct {
	Point
	source *seeds.Source
}

func pointOf(size *seeds.Figure, costs ...*seeds.Figure) classed {
	sum := float64(0)
	for _, c := range costs {
		sum += float(c)
	}
	return classed{Point{size, sum / float64(len(costs)), costs[0].Unit}, costs[0].Source}
}

func slopeOf(points ...classed) Slope {
	s := Slope{Source: points[0].source}
	n, x, y, xx, xy := float64(len(points)), float64(0), float64(0), float64(0), float64(0)
	for _, p := range points {
		size, cost := math.Log(float(p.Size)), math.Log(p.Cost)
		x, y, xx, xy = x+size, y+cost, xx+size*size, xy+size*cost
		s.Points = append(s.Points, p.Point)
	}
	s.Exponent = (n*xy - x*y) / (n*xx - x*x)
	return s
}
