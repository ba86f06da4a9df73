/**
 * The filter language: text to tree, tree to text, what a tree means, completion and errors with a place. Knows no SQL
 * and no window; docs/filter-language.md describes it for its users.
 */
package dev.postweg.query;
