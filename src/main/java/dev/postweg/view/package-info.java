/**
 * The window. What belongs to one pane stands together: {@code XPane} builds nodes and binds them, {@code XModel} holds
 * state and commands and knows no node. Panes share one {@code Session}; background work goes through {@code Tasks}.
 */
package dev.postweg.view;
