/**
 * Makes tracking logs in the exact shape of Exchange's: the committed {@code sample-logs}, random flows that know their
 * truth, and bulk logs for benchmarks.
 */
package dev.postweg.samples;
