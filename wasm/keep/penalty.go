package keep

import "rsc.io/qr/coding"

// The weights of the four rules by which masks are compared.
const (
	weightRun    = 3  // five modules of one colour in a line, and one for each further
	weightBlock  = 3  // two by two modules of one colour
	weightFinder = 40 // a line that looks like the corner marks
	weightShare  = 10 // each full step of five percent away from half black
)

// penalty is how hard a code is to read: the sum of the four rules of ISO/IEC
// 18004, section "Evaluation of data masking results". Less is better.
func penalty(code *coding.Code) int {
	size, sum, black := code.Size, 0, 0
	for i := range size {
		sum += line(size, func(k int) bool { return code.Black(k, i) })
		sum += line(size, func(k int) bool { return code.Black(i, k) })
		for k := range size {
			one := code.Black(k, i)
			if one {
				black++
			}
			if k+1 < size && i+1 < size && one == code.Black(k+1, i) && one == code.Black(k, i+1) && one == code.Black(k+1, i+1) {
				sum += weightBlock
			}
		}
	}
	away := 20*black - 10*size*size
	return sum + weightShare*(max(away, -away)/(size*size))
}

// finder is the corner mark's 1:1:3:1:1, as bits; beside it, on one side or
// the other, four white modules.
const (
	finderThenWhite = 0b10111010000
	whiteThenFinder = 0b00001011101
)

// line is what one row or column adds.
func line(size int, black func(int) bool) (sum int) {
	run, last := 0, 0
	for k := range size {
		bit := 0
		if black(k) {
			bit = 1
		}
		if k > 0 && bit == last&1 {
			run++
		} else {
			run = 1
		}
		switch {
		case run == 5:
			sum += weightRun
		case run > 5:
			sum++
		}
		last = (last<<1 | bit) & 0b11111111111
		if k >= 10 && (last == finderThenWhite || last == whiteThenFinder) {
			sum += weightFinder
		}
	}
	return sum
}
