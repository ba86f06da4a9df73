package dev.postweg.format;

/** The order of day, month and year in the dates of an export. */
public enum DateOrder {
    /** Day, month, year. */
    DMY,
    /** Month, day, year. */
    MDY,
    /** Year, month, day. */
    YMD
}
