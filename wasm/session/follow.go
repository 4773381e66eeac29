package session

import (
	"slices"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// A ready-made company brings more than its facts: what is assumed of its own
// incident, and its way to the amount. They stand in the fields as long as its
// facts and its incident do, and not a key longer: one set of answers has one
// amount, whatever was looked at before. What the user has typed or chosen
// since stays. Nothing is remembered but who was picked and what is the user's
// own, so that neither the order of keys nor a pause between them counts, and
// a fact that is typed back brings back what went with it.

// assumedChoices are chosen for the user until the user does.
var assumedChoices = []calc.Field{calc.FieldMethod, calc.FieldSeverity}

// given is what stands in the fields that the user has not filled: what is in
// those of a page that began empty or, where a ready-made company and its own
// incident stand in the fields, what that company brings. With another incident
// it is still a shop.
func (s *Session) given() Draft {
	one, ok := s.sampleOf(s.Draft.Sample)
	if ok && s.incident() == one.Input.Scenario {
		return s.draftOf(one.Input)
	}
	d := emptyDraft()
	if online := one.Input.Number(calc.FieldOnlineShare); online.Valid {
		d.Texts[calc.FieldOnlineShare] = s.Voice.Typed(calc.Share, online.Decimal)
	}
	return d
}

// claim takes for the user's own whatever an opened draft has otherwise than it
// would be given. That a switch is off or a field empty says nothing where the
// incident does not ask: no link holds it.
func (s *Session) claim() {
	s.own = map[calc.Field]bool{}
	given := s.given()
	for _, field := range assumedChoices {
		s.own[field] = s.Draft.Choices[field] != given.Choices[field]
	}
	for _, field := range assumptions {
		text := s.Draft.Texts[field]
		s.own[field] = text != given.Texts[field] && (text != "" || s.incident().Asks(field))
	}
	for _, field := range calc.Switches() {
		on := s.Draft.On[field]
		s.own[field] = on != given.On[field] && (on || slices.Contains(s.incident().Options(), field))
	}
}

// follow gives every field that is not the user's own what belongs there now,
// and lists those that it changed.
func (s *Session) follow() (changed []calc.Field) {
	given := s.given()
	for _, field := range assumptions {
		if !s.own[field] && s.Draft.Texts[field] != given.Texts[field] {
			s.Draft.Texts[field] = given.Texts[field]
			changed = append(changed, field)
		}
	}
	for _, field := range calc.Switches() {
		if !s.own[field] && s.Draft.On[field] != given.On[field] {
			s.Draft.On[field] = given.On[field]
			changed = append(changed, field)
		}
	}
	for _, field := range assumedChoices {
		if !s.own[field] && s.Draft.Choices[field] != given.Choices[field] {
			s.Draft.Choices[field] = given.Choices[field]
			changed = append(changed, field)
		}
	}
	return changed
}

// followCompany is called when a fact of the company was changed. A fact that
// cannot be read, or cannot be meant, is none yet: the answer of before stays,
// and what belongs to it. What the page takes out is said.
func (s *Session) followCompany() {
	s.Draft.Sample = ""
	if one, ok := s.sampleOf(s.picked); ok && s.Draft.shows(one) {
		s.Draft.Sample = s.picked
	}
	if !s.Draft.blank() && slices.ContainsFunc(company, func(field calc.Field) bool {
		spec, _ := calc.SpecOf(field)
		n, code := format.Number(spec, s.Draft.Texts[field])
		return code != "" || spec.Check(n) != ""
	}) {
		return
	}
	changed := s.follow()
	switch {
	case len(changed) == 0:
	case s.Draft.Sample != "":
		s.tell("") // all is back
	default:
		var gone []string
		for _, field := range changed {
			label := s.Voice.Called(field)
			if field == calc.FieldMethod {
				label = s.Voice.Put(words.LeftWay, label, s.methodName())
			}
			gone = append(gone, label)
		}
		example := s.Voice.Put(words.Example, s.Voice.Say(words.Samples.Of(s.picked).Name))
		s.tell(s.Voice.Put(words.LeftExample, example, s.Voice.List(gone)))
	}
}

// followIncident is called when another incident was chosen. A spread of losses
// that was measured for another goes back to the user's own, whoever chose it.
// That the way to the amount follows is said: the deck's two companies were
// infected by mail, and know nothing of a business that stops.
func (s *Session) followIncident() {
	if slices.Contains(s.follow(), calc.FieldMethod) {
		s.tell(s.Voice.Put(words.Rewayed, s.methodName()))
	}
	if !slices.Contains(s.Severities(), calc.SeverityBasis(s.Draft.Choices[calc.FieldSeverity])) {
		s.Draft.Choices[calc.FieldSeverity] = string(calc.SeverityRange)
	}
}

// followChances is called when another incident was chosen. Where the others
// have chances, each stays with its incident: that of the one chosen now becomes
// the chance of the page, which goes to the one chosen before. Otherwise the
// chance of the page is that of whichever is chosen.
func (s *Session) followChances(was calc.Scenario) {
	now, of := s.incident(), calc.ChanceOf
	texts := s.Draft.Texts
	if now == was || !slices.ContainsFunc(calc.Scenarios(), func(one calc.Scenario) bool { return one != was && texts[of(one)] != "" }) {
		return
	}
	texts[of(was)], texts[calc.FieldProbability] = texts[calc.FieldProbability], texts[of(now)]
	delete(texts, of(now))
	for _, field := range []calc.Field{of(was), of(now), calc.FieldProbability} {
		s.own[field] = texts[field] != ""
	}
	s.tell(s.Changed + s.Voice.Say(words.ChancesFollow))
}

func (s *Session) methodName() string {
	return s.Voice.Say(words.Methods.Of(calc.Method(s.Draft.Choices[calc.FieldMethod])).Name)
}

// tell says what the page has changed beside what was typed or chosen. Screen
// readers hear it with the result, until the user turns to another field.
func (s *Session) tell(changed string) { s.Changed, s.changedAt = changed, s.at }
