package keep

import (
	"slices"
	"strings"
	"unicode"
)

// Names is what a user types in free text. It goes into files only.
type Names struct {
	Customer    string // お客様
	Trade       string // 業種
	Person      string // ご担当
	ExplainedBy string // 説明した者
	Memo        string // notes of the meeting; may have several lines

	Decides    string // whom to call in the first hour, name and telephone: who decides
	Contractor string // who looks after the computers
	Insurer    string // insurer or agent
	Bank       string // the bank

	record [len(recordNames)]string // of a meeting, in the order of its names
	ticked uint32                   // in it, a bit each, in the order of [Ticks]
}

// NameKey is the key of a name in a file.
type NameKey string

// The names.
const (
	NameCustomer    NameKey = "customer"
	NameTrade       NameKey = "trade"
	NamePerson      NameKey = "person"
	NameExplainedBy NameKey = "explained-by"
	NameMemo        NameKey = "memo"

	NameDecides    NameKey = "first-decides"
	NameContractor NameKey = "first-contractor"
	NameInsurer    NameKey = "first-insurer"
	NameBank       NameKey = "first-bank"
)

// Limits of free text, in characters.
const (
	MaxName = 100
	MaxMemo = 2000
	MaxNote = 300 // a text of the record that may have several lines
)

// NameKeys lists every name.
func NameKeys() []NameKey { return slices.Concat(MeetingNames(), CardNames(), recordNames[:]) }

// MeetingNames are those of the people who sit together, in the order of the
// sheet, and their notes.
func MeetingNames() []NameKey {
	return []NameKey{NameCustomer, NameTrade, NamePerson, NameExplainedBy, NameMemo}
}

// CardNames are those of the card for the first hour, in its order.
func CardNames() []NameKey {
	return []NameKey{NameDecides, NameContractor, NameInsurer, NameBank}
}

// OnCard is how many lines of the card are filled in.
func (n *Names) OnCard() int {
	filled := 0
	for _, key := range CardNames() {
		if *n.At(key) != "" {
			filled++
		}
	}
	return filled
}

// At returns the place of a name; nil if there is no such name.
func (n *Names) At(key NameKey) *string {
	switch key {
	case NameCustomer:
		return &n.Customer
	case NameTrade:
		return &n.Trade
	case NamePerson:
		return &n.Person
	case NameExplainedBy:
		return &n.ExplainedBy
	case NameMemo:
		return &n.Memo
	case NameDecides:
		return &n.Decides
	case NameContractor:
		return &n.Contractor
	case NameInsurer:
		return &n.Insurer
	case NameBank:
		return &n.Bank
	}
	if i := slices.Index(recordNames[:], key); i >= 0 {
		return &n.record[i]
	}
	return nil
}

// Room is how many characters a name may have, and whether it may have several lines.
func Room(key NameKey) (most int, several bool) {
	switch {
	case key == NameMemo:
		return MaxMemo, true
	case slices.Contains(RecordTexts(), key):
		return MaxNote, true
	}
	return MaxName, false
}

// Check reports the first name that cannot be kept. Nothing is cut or
// cleaned: a text is kept as it is or not at all.
func (n Names) Check() Refusal {
	for _, key := range NameKeys() {
		most, several := Room(key)
		allowed := ""
		if several {
			allowed = "\n\t"
		}
		if code := checkText(*n.At(key), most, allowed); code != "" {
			return Refusal{Code: code, Name: key}
		}
	}
	return Refusal{}
}

func checkText(text string, most int, allowed string) Code {
	count := 0
	for _, r := range text {
		if count++; count > most {
			return TextTooLong
		}
		if !strings.ContainsRune(allowed, r) && unsafe(r) {
			return BadText
		}
	}
	return ""
}

// unsafe reports characters that nobody types and that make a text look like
// another one: controls, separators of lines, marks that turn its direction,
// invisible ones, and the mark of a character that was lost, which is also
// what bytes that are no UTF-8 are read as.
func unsafe(r rune) bool {
	switch {
	case unicode.IsControl(r):
		return true
	case r == '\u061c', r == '\u200b', r == '\u200e', r == '\u200f', r == '\u2028', r == '\u2029':
		return true
	case r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f':
		return true
	case r == '\ufeff', r >= '\ufff9' && r <= '\uffff':
		return true
	}
	return r >= 0xe0000 && r <= 0xe007f // tags, invisible letters
}
