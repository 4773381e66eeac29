package main

import "maps"

// beside is what the program is compiled without and the page brings: docs/adr/0011,
// 0012 and 0013.
type beside struct {
	words spoken
	facts facts
}

func withoutBeside(root string) (beside, error) {
	w, err := withoutWords(root)
	if err != nil {
		return beside{}, err
	}
	f, err := withoutFacts(root)
	return beside{w, f}, err
}

// write puts all changed sources into a folder, and returns what the compiler reads
// in place of which.
func (b beside) write(folder string) (map[string]string, error) {
	all, err := b.words.write(folder)
	if err != nil {
		return nil, err
	}
	read, err := b.facts.write(folder)
	maps.Copy(all, read)
	return all, err
}
