package calc

import (
	"slices"

	"cybercost/seeds"
)

// Scenario is the kind of incident.
type Scenario string

// The scenarios of the second question. What each is, is a row of [incidents].
const (
	Malware       Scenario = "malware"        // infection, mail in the company's name
	Ransomware    Scenario = "ransomware"     // encrypted files, business stops
	CardLeak      Scenario = "card-leak"      // web shop leaks card numbers
	PersonalLeak  Scenario = "personal-leak"  // web site leaks personal records only
	PartnerStop   Scenario = "partner-stop"   // a business partner stops
	TransferFraud Scenario = "transfer-fraud" // money sent to a false account
)

// incident is all that sets one scenario apart from the others. No column may
// be left out of a row: what an incident does not have is said by [none],
// [unasked], [no] and their like, and a test asks for it.
type incident struct {
	scenario Scenario

	lines    []LineKey                                  // of the itemised estimate, in the order of [itemisedLines]
	joined   []LineKey                                  // lines that [SwitchDataStolen] adds
	response func(*seeds.Figures, carrier) response     // investigation and recovery, by the size factor
	sized    said                                       // the response grows with the size of the company
	shop     said                                       // what stops is a shop on the net, and so only what it sells there
	leaks    said                                       // personal records leave the company
	cases    said                                       // the deck's two companies had an incident of this kind
	stopped  func(*seeds.Figures) days                  // default days that business stands still; [runs]: it does not stop
	effort   func(*seeds.Figures) *seeds.Figure         // surveyed work of the company's own people; [unsurveyed]: nil
	surveys  func(*seeds.Figures) (m, n []seeds.Figure) // medians and means of what it costs, newest first; [unasked]: none
	omitted  []Omission                                 // what no amount contains, beside what none of any incident does
	facts    []Field                                    // only the company knows them, so they have no default and are asked in the open
	without  Omission                                   // said where a fact was not entered; empty where there are none
	assumed  []Field                                    // that the itemised amount takes a default for, in the order shown
	options  []Field                                    // switches: optional lines, and what else the incident is
	open     []Field                                    // of the assumed and the options: so much of the incident that they are asked beside the facts
	spreads  []SeverityBasis                            // where the spread of its loss can come from
}

// said is yes or no; the zero value is neither.
type said int

const (
	yes said = iota + 1
	no
)

// days are the default days of standing still, if it goes lightly, as usual
// and badly.
type days struct{ low, typical, high *seeds.Figure }

func runs(*seeds.Figures) days                               { return days{} }
func unsurveyed(*seeds.Figures) *seeds.Figure                { return nil }
func unasked(*seeds.Figures) (medians, means []seeds.Figure) { return nil, nil }

// The parts that rows have in common.
var (
	none = []Field{}

	noLines = []LineKey{}
	stolen  = []LineKey{LineNoticeMail, LineCallCentre, LineOther, LineLiability}

	leakSwitches = []Field{SwitchNewspaper, SwitchCallCentre, SwitchCondolence}

	closedFields = []Field{FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh, FieldDailyProfit}

	stopFields = []Field{
		FieldStoppedDaysLow, FieldStoppedDaysTypical, FieldStoppedDaysHigh, FieldStoppedShare, FieldDailyProfit,
	}
	examined   = []Field{FieldExaminedPCs, FieldExaminedServers}
	leakFields = []Field{FieldClaimingShare, FieldCallCentreMonths}
	ownFields  = []Field{FieldEffort, FieldLabourCost, FieldMargin} // beside the amount
)

// incidents is the table of scenarios, in the order shown. A row more is a
// scenario more.
var incidents = []incident{
	{
		scenario: Malware,
		lines:    []LineKey{LineInvestigation, LineRecovery, LinePrevention},
		joined:   noLines, response: malwareResponse, sized: yes, shop: no,
		leaks: no, cases: yes,
		stopped: runs,
		effort:  func(f *seeds.Figures) *seeds.Figure { return &f.EmotetEffort[0] },
		surveys: func(f *seeds.Figures) (m, n []seeds.Figure) { return nil, f.EmotetMean[:] },
		omitted: []Omission{},
		facts:   none,
		assumed: slices.Concat(examined, ownFields),
		options: none,
		open:    none,
		spreads: []SeverityBasis{SeverityRange},
	},
	{
		scenario: Ransomware,
		lines:    []LineKey{LineInvestigation, LineConsulting, LineLegal, LineRecovery, LinePrevention, LineLostProfit},
		joined:   stolen, response: ransomwareResponse, sized: yes, shop: no,
		leaks: no, cases: yes,
		stopped: func(f *seeds.Figures) days {
			return days{&f.StoppedDaysRansomwareLow, &f.StoppedDaysRansomwareTypical, &f.StoppedDaysRansomwareHigh}
		},
		effort:  func(f *seeds.Figures) *seeds.Figure { return &f.RansomwareEffort[0] },
		surveys: func(f *seeds.Figures) (m, n []seeds.Figure) { return f.RansomwareMedian[:], f.RansomwareMean[:] },
		omitted: []Omission{OmitRansom, OmitFine, OmitFlaming},
		facts:   none,
		assumed: slices.Concat(stopFields, examined, []Field{FieldClaimingShare}, ownFields),
		options: []Field{SwitchDataStolen},
		open:    []Field{SwitchDataStolen},
		spreads: SeverityBases(),
	},
	{
		scenario: CardLeak,
		lines: []LineKey{
			LineInvestigation, LineRecovery, LineNoticeMail, LineNoticeNewspaper, LineCallCentre,
			LineCondolence, LineOther, LineCardReissue, LineLiability, LinePrevention, LineLostProfit,
		},
		joined: noLines, response: leakResponse, sized: no, shop: yes,
		leaks: yes, cases: yes,
		stopped: func(f *seeds.Figures) days {
			return days{&f.StoppedDaysCardLeakLow, &f.StoppedDaysCardLeakTypical, &f.StoppedDaysCardLeakHigh}
		},
		effort:  unsurveyed,
		surveys: func(f *seeds.Figures) (m, n []seeds.Figure) { return nil, f.CardLeakMean[:] },
		omitted: []Omission{OmitFine, OmitFlaming},
		facts:   []Field{FieldOnlineShare}, without: OmitStopped,
		assumed: slices.Concat(closedFields, examined, leakFields, ownFields),
		options: leakSwitches,
		open:    none,
		spreads: []SeverityBasis{SeverityRange},
	},
	{
		scenario: PersonalLeak,
		lines: []LineKey{
			LineInvestigation, LineRecovery, LineNoticeMail, LineNoticeNewspaper, LineCallCentre,
			LineCondolence, LineOther, LineLiability, LinePrevention, LineLostProfit,
		},
		joined: noLines, response: leakResponse, sized: no, shop: yes,
		leaks: yes, cases: yes,
		stopped: func(f *seeds.Figures) days {
			return days{&f.StoppedDaysLeakLow, &f.StoppedDaysLeakTypical, &f.StoppedDaysLeakHigh}
		},
		effort:  unsurveyed,
		surveys: func(f *seeds.Figures) (m, n []seeds.Figure) { return nil, f.PersonalLeakMean[:] },
		omitted: []Omission{OmitFine, OmitFlaming},
		facts:   []Field{FieldOnlineShare}, without: OmitStopped,
		assumed: slices.Concat(closedFields, examined, leakFields, ownFields),
		options: leakSwitches,
		open:    none,
		spreads: []SeverityBasis{SeverityRange},
	},
	{
		scenario: PartnerStop,
		lines:    []LineKey{LineLostProfit, LinePartnerLoss},
		joined:   noLines, response: noResponse, sized: no, shop: no,
		leaks: no, cases: no,
		stopped: func(f *seeds.Figures) days {
			return days{&f.StoppedDaysPartnerLow, &f.StoppedDaysPartnerTypical, &f.StoppedDaysPartnerHigh}
		},
		effort:  unsurveyed,
		surveys: unasked,
		omitted: []Omission{},
		facts:   []Field{FieldPartnerRevenue, FieldPartnerMargin, FieldPartnerMonths}, without: OmitPartner,
		assumed: slices.Concat(stopFields, ownFields),
		options: none,
		open:    none,
		spreads: []SeverityBasis{SeverityRange},
	},
	{
		scenario: TransferFraud,
		lines:    []LineKey{LineInvestigation, LineTransferLoss},
		joined:   noLines, response: noResponse, sized: no, shop: no,
		leaks: no, cases: no,
		stopped: runs,
		effort:  unsurveyed,
		surveys: unasked,
		omitted: []Omission{},
		facts:   []Field{FieldTransferLoss}, without: OmitTransfer,
		assumed: slices.Concat([]Field{FieldBankBalance}, examined, ownFields),
		options: []Field{SwitchTransferTypical},
		open:    []Field{SwitchTransferTypical, FieldBankBalance},
		spreads: []SeverityBasis{SeverityRange},
	},
}

// noIncident is what an unknown scenario is: nothing.
var noIncident = incident{response: noResponse, stopped: runs, effort: unsurveyed, surveys: unasked}

// incidentOf is the row of a scenario.
func incidentOf(s Scenario) *incident {
	for i := range incidents {
		if incidents[i].scenario == s {
			return &incidents[i]
		}
	}
	return &noIncident
}

// Scenarios lists every [Scenario] in the order shown.
func Scenarios() []Scenario {
	all := make([]Scenario, len(incidents))
	for i := range incidents {
		all[i] = incidents[i].scenario
	}
	return all
}

// Leak reports whether personal records leave the company in this scenario.
func (s Scenario) Leak() bool { return incidentOf(s).leaks == yes }

// Stops reports whether the company's own business stops in this scenario.
func (s Scenario) Stops() bool { return known(incidentOf(s).lines, LineLostProfit) }

// Facts lists what only the company knows of this incident, and what therefore
// has no default. None for an unknown scenario, as with every list here.
func (s Scenario) Facts() []Field { return slices.Clone(incidentOf(s).facts) }

// Assumptions lists the fields behind the itemised amount of this incident, and
// beside it, that can stay as they are, in the order shown.
func (s Scenario) Assumptions() []Field { return slices.Clone(incidentOf(s).assumed) }

// Options lists the switches of this incident: its optional lines, and what else
// it is.
func (s Scenario) Options() []Field { return slices.Clone(incidentOf(s).options) }

// Open lists those of the assumptions and options that say what incident it is,
// and which are therefore asked beside the facts.
func (s Scenario) Open() []Field { return slices.Clone(incidentOf(s).open) }

// Asks reports whether a field belongs to the question about this incident: all
// do but the facts and assumptions of other incidents alone, and its own chance
// beside [FieldProbability]. Where the incident is not known, all do.
func (s Scenario) Asks(field Field) bool {
	if field == ChanceOf(s) {
		return false
	}
	asks := func(row *incident) bool { return known(row.facts, field) || known(row.assumed, field) }
	row := incidentOf(s)
	if row == &noIncident || !partial[field] || asks(row) {
		return true
	}
	for i := range incidents {
		if asks(&incidents[i]) {
			return false
		}
	}
	return true
}

// partial are the fields that some incidents ask and others do not.
var partial = func() map[Field]bool {
	some := map[Field]bool{}
	for i := range incidents {
		for _, field := range slices.Concat(incidents[i].facts, incidents[i].assumed) {
			some[field] = true
		}
	}
	return some
}()

// SeveritiesFor lists the bases of severity that fit a scenario: the survey
// and the police's bands are about ransomware alone.
func SeveritiesFor(s Scenario) []SeverityBasis { return slices.Clone(incidentOf(s).spreads) }
