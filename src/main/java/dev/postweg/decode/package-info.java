/**
 * The packed fields of a log as typed values: message-info, source-context, custom-data, recipient-status and kin. Pure
 * functions of text; nothing here throws on a text that does not fit, and every value keeps the text it was read from.
 */
package dev.postweg.decode;
