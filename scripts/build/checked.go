package main

import (
	"fmt"
	"strconv"
	"strings"

	"cybercost/seeds"
)

// edition names the figures of this build: the day on which the figure longest
// unchecked was held against its source, and a hash of all ids and values.
func (f *folder) edition() error {
	used, shown := seeds.Current(), seeds.CurrentEvidence()
	var all strings.Builder
	oldest := ""
	for _, figure := range append(used.All(), shown.All()...) {
		fmt.Fprintf(&all, "%s %s %s\n", figure.ID, figure.Value, figure.Unit)
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
	f.values["edition"] = digest([]byte(all.String()))[:8]
	return nil
}
