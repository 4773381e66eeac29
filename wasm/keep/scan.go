package keep

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// scanner reads JSON strictly: RFC 8259 and nothing besides, and of two
// members with the same key neither. The library's own reading takes keys in
// any case and the last of two equal ones; reading its tokens instead cost
// 110 KB of the packed program, measured on 2026-11-23.
type scanner struct {
	text string
	at   int
}

// parse reads one JSON value and nothing after it.
func parse(data []byte) (any, Refusal) {
	s := scanner{text: string(data)}
	if !utf8.ValidString(s.text) {
		return nil, refuse(Unreadable)
	}
	value, r := s.value(0)
	if r.Refused() {
		return nil, r
	}
	if s.space(); s.at < len(s.text) {
		return nil, refuse(Unreadable)
	}
	return value, Refusal{}
}

func (s *scanner) space() {
	for s.at < len(s.text) && strings.IndexByte(" \t\r\n", s.text[s.at]) >= 0 {
		s.at++
	}
}

// take steps over a text if it comes next.
func (s *scanner) take(next string) bool {
	if !strings.HasPrefix(s.text[s.at:], next) {
		return false
	}
	s.at += len(next)
	return true
}

func (s *scanner) value(depth int) (any, Refusal) {
	if s.space(); depth > maxDepth {
		return nil, refuse(WrongType)
	}
	switch {
	case s.take("{"):
		return s.object(depth)
	case s.take("["):
		return s.list(depth)
	case s.take(`"`):
		text, ok := s.string()
		return text, unreadable(ok)
	case s.take("true"):
		return true, Refusal{}
	case s.take("false"):
		return false, Refusal{}
	case s.take("null"):
		return nil, Refusal{}
	}
	n, ok := s.number()
	return n, unreadable(ok)
}

func unreadable(ok bool) Refusal {
	if ok {
		return Refusal{}
	}
	return refuse(Unreadable)
}

func (s *scanner) object(depth int) (any, Refusal) {
	var o object
	if s.space(); s.take("}") {
		return o, Refusal{}
	}
	for {
		s.space()
		if !s.take(`"`) {
			return nil, refuse(Unreadable)
		}
		key, ok := s.string()
		if s.space(); !ok || !s.take(":") {
			return nil, refuse(Unreadable)
		}
		if _, twice := o.get(key); twice {
			return nil, refuse(DuplicateKey)
		}
		value, r := s.value(depth + 1)
		if r.Refused() {
			return nil, r
		}
		o = append(o, member{key, value})
		if s.space(); s.take("}") {
			return o, Refusal{}
		}
		if !s.take(",") {
			return nil, refuse(Unreadable)
		}
	}
}

func (s *scanner) list(depth int) (any, Refusal) {
	if s.space(); s.take("]") {
		return list{}, Refusal{}
	}
	for {
		if _, r := s.value(depth + 1); r.Refused() {
			return nil, r
		}
		if s.space(); s.take("]") {
			return list{}, Refusal{}
		}
		if !s.take(",") {
			return nil, refuse(Unreadable)
		}
	}
}

// string reads up to the closing quotation mark.
func (s *scanner) string() (string, bool) {
	var b strings.Builder
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		s.at += size
		switch {
		case r == '"':
			return b.String(), true
		case r < ' ':
			return "", false
		case r == '\\':
			escaped, ok := s.escape()
			if !ok {
				return "", false
			}
			r = escaped
		}
		b.WriteRune(r)
	}
	return "", false
}

func (s *scanner) escape() (rune, bool) {
	if s.at >= len(s.text) {
		return 0, false
	}
	c := s.text[s.at]
	s.at++
	if i := strings.IndexByte(`"\/bfnrt`, c); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	if c != 'u' {
		return 0, false
	}
	r, ok := s.unit()
	if !ok || !utf16.IsSurrogate(r) {
		return r, ok
	}
	if before := s.at; s.take(`\u`) {
		if low, ok := s.unit(); ok {
			if pair := utf16.DecodeRune(r, low); pair != utf8.RuneError {
				return pair, true
			}
		}
		s.at = before
	}
	return utf8.RuneError, true // half a pair stands for nothing
}

// unit reads four hexadecimal digits.
func (s *scanner) unit() (rune, bool) {
	if s.at+4 > len(s.text) {
		return 0, false
	}
	v, err := strconv.ParseUint(s.text[s.at:s.at+4], 16, 16)
	s.at += 4
	return rune(v), err == nil
}

func (s *scanner) number() (number, bool) {
	from := s.at
	s.take("-")
	if !s.take("0") && !s.digits() {
		return "", false
	}
	if s.take(".") && !s.digits() {
		return "", false
	}
	if s.take("e") || s.take("E") {
		if !s.take("+") {
			s.take("-")
		}
		if !s.digits() {
			return "", false
		}
	}
	return number(s.text[from:s.at]), true
}

func (s *scanner) digits() bool {
	from := s.at
	for s.at < len(s.text) && s.text[s.at] >= '0' && s.text[s.at] <= '9' {
		s.at++
	}
	return s.at > from
}
