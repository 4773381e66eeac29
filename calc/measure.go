package calc

// Measure is what a year looks like with and without one measure that the
// user describes: what it costs a year, and the probability it leaves. An
// amount whose inputs were not entered is nil.
//
// Rank measures by NetBenefit. ROSI is largest for the smallest measures.
type Measure struct {
	ALE        *Amount // "ale": probability × loss, yen a year; needs the probability
	ALELeft    *Amount // "measure.ale": the same with the measure
	Avoided    *Amount // "measure.avoided": the difference
	NetBenefit *Amount // "measure.net-benefit": avoided − cost; negative where it does not pay
	ROSI       *Amount // "measure.rosi": net benefit ÷ cost; nil at cost 0
	BreakEven  *Amount // "measure.break-even": cost ÷ loss, the fall in yearly probability from which it pays; nil where no fall would do
	NeverPays  bool    // the measure costs more a year than one incident: no fall in probability makes it pay
	Sales      *Amount // "sales.needed": loss ÷ profit margin, the sales that earn the loss back; nil at margin 0
}

// measureOf appraises the measure of the input against the typical loss of an
// estimate:
//
//	ale         = probability × loss
//	avoided     = ale − probability left × loss
//	net benefit = avoided − cost
//	rosi        = net benefit ÷ cost
//	break-even  = cost ÷ loss, where the loss is no less than the cost
//	sales       = loss ÷ margin
func measureOf(in Input, e Estimate) Measure {
	var m Measure
	if e.Lack != "" {
		return m
	}
	loss := e.summed(typicalOf)
	if margin := in.Number(FieldMargin); margin.Valid && margin.Decimal.IsPositive() {
		m.Sales = named("sales.needed", loss.over(choice(margin.Decimal), workPlaces).rounded())
	}
	cost, left, now := in.Number(FieldMeasureCost), in.Number(FieldMeasureProbability), in.Number(FieldProbability)
	if cost.Valid && loss.value.IsPositive() {
		if m.NeverPays = cost.Decimal.GreaterThan(loss.value); !m.NeverPays {
			m.BreakEven = named("measure.break-even", choice(cost.Decimal).over(loss, RatePlaces))
		}
	}
	if !now.Valid {
		return m
	}
	ale := loss.times(choice(now.Decimal)).rounded()
	m.ALE = named("ale", ale)
	if !cost.Valid || !left.Valid {
		return m
	}
	aleLeft := loss.times(choice(left.Decimal)).rounded()
	avoided := ale.minus(aleLeft)
	net := avoided.minus(choice(cost.Decimal))
	m.ALELeft = named("measure.ale", aleLeft)
	m.Avoided = named("measure.avoided", avoided)
	m.NetBenefit = named("measure.net-benefit", net)
	if cost.Decimal.IsPositive() {
		m.ROSI = named("measure.rosi", net.over(choice(cost.Decimal), RatePlaces))
	}
	return m
}

// Amounts lists every number of the measure that there is.
func (m Measure) Amounts() []Amount {
	return appendSome(nil, m.ALE, m.ALELeft, m.Avoided, m.NetBenefit, m.ROSI, m.BreakEven, m.Sales)
}

func named(key string, c cited) *Amount {
	a := c.amount(key)
	return &a
}
