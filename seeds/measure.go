package seeds

// Measure is a kind of measure on the shelf, without product or provider. Its
// effect is nowhere: nobody has measured one on small firms in Japan. Figures are
// named by their ids, so that each says where it is from.
type Measure struct {
	ID       string
	Free     bool     // it costs no money, only hours
	Against  []string // scenarios of calc
	Works    []Works
	Strength Strength
	Evidence []string // what is known of what it is against, or of what it does elsewhere
	Price    []string // public and of no provider; empty where there is none
}

// Works is what a measure can lower.
type Works string

// What there is to lower.
const (
	WorksChance   Works = "chance"
	WorksDays     Works = "days"     // of standing still
	WorksRecovery Works = "recovery" // what recovery costs
)

// Strength is what is known of a measure. None of it is an effect.
type Strength string

// The strengths.
const (
	Counted Strength = "counted" // somebody in Japan counted what it is against
	Abroad  Strength = "abroad"  // measured abroad, on others than small firms
	Advised Strength = "advised" // public bodies advise it; no measurement was found
)
