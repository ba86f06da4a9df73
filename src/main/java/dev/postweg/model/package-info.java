/**
 * The words of the domain as values: what an event, a message, a channel and an outcome are. Uses nothing but the JDK.
 */
package dev.postweg.model;
