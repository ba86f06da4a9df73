/** Speed, measured beside what people use today; run by the profile {@code benchmark}, never by a plain build. */
package dev.postweg.benchmark;
