package main

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// Evaluate works out a derivation such as `a / b` or `a + b - c` exactly. Terms
// and operators are separated by spaces, because ids have hyphens; × and ÷ bind
// tighter than + and −, and there are no brackets. It returns the ids used.
func Evaluate(formula string, value func(id string) (decimal.Decimal, bool)) (*big.Rat, []string, error) {
	words := strings.Fields(formula)
	if len(words)%2 == 0 {
		return nil, nil, fmt.Errorf("formula %q does not alternate terms and operators", formula)
	}
	var ids []string
	term := func(word string) (*big.Rat, error) {
		if v, ok := value(word); ok {
			ids = append(ids, word)
			return v.Rat(), nil
		}
		if v, err := decimal.NewFromString(word); err == nil {
			return v.Rat(), nil
		}
		return nil, fmt.Errorf("formula %q: %q is neither a figure nor a number", formula, word)
	}
	sum := new(big.Rat)
	product, err := term(words[0])
	if err != nil {
		return nil, nil, err
	}
	product = new(big.Rat).Set(product)
	for i := 1; i < len(words); i += 2 {
		next, err := term(words[i+1])
		if err != nil {
			return nil, nil, err
		}
		switch words[i] {
		case "*":
			product.Mul(product, next)
		case "/":
			if next.Sign() == 0 {
				return nil, nil, fmt.Errorf("formula %q divides by zero", formula)
			}
			product.Quo(product, next)
		case "+":
			sum.Add(sum, product)
			product = new(big.Rat).Set(next)
		case "-":
			sum.Add(sum, product)
			product = new(big.Rat).Neg(next)
		default:
			return nil, nil, fmt.Errorf("formula %q: unknown operator %q", formula, words[i])
		}
	}
	return sum.Add(sum, product), ids, nil
}
