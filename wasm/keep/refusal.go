package keep

import "cybercost/calc"

// Code says why a link or a file was not read, or could not be written. Words
// for people belong to the page.
type Code string

// The codes. The empty code means that nothing was refused.
const (
	Nothing Code = "nothing" // there is no estimate in it: an empty fragment, or a section of the page

	TooLong        Code = "too-long"        // more characters, or bytes, than any link or file of ours
	Unreadable     Code = "unreadable"      // not made of key=value, or not JSON
	NotOurs        Code = "not-ours"        // JSON, but no estimate of this program
	UnknownVersion Code = "unknown-version" // of a version this program does not know

	UnknownKey   Code = "unknown-key"   // a key outside the schema
	DuplicateKey Code = "duplicate-key" // a key twice
	WrongType    Code = "wrong-type"    // a file with, for example, a number in the place of text
	Missing      Code = "missing"       // a choice or a required number is not there
	BadChoice    Code = "bad-choice"    // a choice that does not exist
	BadSwitch    Code = "bad-switch"    // neither 0 nor 1
	BadNumber    Code = "bad-number"    // not a plain decimal number
	ManyDigits   Code = "many-digits"   // more digits than any number here
	OutOfBounds  Code = "out-of-bounds" // below or above what the field takes
	NotWhole     Code = "not-whole"     // a count with a fraction

	BadText     Code = "bad-text"      // control characters, or characters that turn the direction of text
	TextTooLong Code = "text-too-long" // a name or note over its limit
)

// Codes lists every [Code].
func Codes() []Code {
	return []Code{
		Nothing, TooLong, Unreadable, NotOurs, UnknownVersion,
		UnknownKey, DuplicateKey, WrongType, Missing, BadChoice, BadSwitch, BadNumber, ManyDigits, OutOfBounds, NotWhole,
		BadText, TextTooLong,
	}
}

// Refusal is why nothing was read or written. The zero value is no refusal.
type Refusal struct {
	Code  Code
	Field calc.Field // the field it is about; empty if about none
	Name  NameKey    // the name it is about; empty if about none
}

// Refused reports whether there is a reason.
func (r Refusal) Refused() bool { return r.Code != "" }

func refuse(code Code) Refusal { return Refusal{Code: code} }

func refuseField(code Code, field calc.Field) Refusal { return Refusal{Code: code, Field: field} }
