/** Targets of the coverage-guided fuzzer; see docs/reliability.md. */
package dev.postweg.fuzz;
