package main

import (
	"fmt"
	"strconv"
	"strings"

	"cybercost/seeds"
)

// edition names the figures of this build: the day on which the figure longest
// unchecked was held against its source, and the hash that stands in CHANGELOG.md.
func (f *folder) edition() error {
	used, shown := seeds.Current(), seeds.CurrentEvidence()
	oldest := ""
	for _, figure := range append(used.All(), shown.All()...) {
		if day := figure.Source.Accessed; oldest == "" || day < oldest {
			oldest = day
		}
	}
	day := strings.Split(oldest, "-")
	if len(day) != 3 {
		return fmt.Errorf("the figures were last checked on %q, which is no day", oldest)
	}
	f.values["checked"] = oldest
	for i, name := range []string{"checked year", "checked month", "checked day"} {
		number, err := strconv.Atoi(day[i])
		if err != nil {
			return fmt.Errorf("the figures were last checked on %q, which is no day", oldest)
		}
		f.values[name] = strconv.Itoa(number)
	}
	f.values["edition"] = seeds.Edition
	return nil
}
