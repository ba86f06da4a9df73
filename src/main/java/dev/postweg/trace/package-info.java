/**
 * From the events of one message to its copies, hops, edges, paths, outcomes and channel, and from there to boxes and
 * curves. Pure functions: no file, no database, no window.
 */
package dev.postweg.trace;
