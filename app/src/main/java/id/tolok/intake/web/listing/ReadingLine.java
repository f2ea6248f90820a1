package id.tolok.intake.web.listing;

import id.tolok.shell.part.Badge;
import id.tolok.shell.part.Tone;

/// A file in the list.
///
/// @param address of its own page
/// @param state how far it is
/// @param busy whether the program is at work on it
/// @param detail what is known of it so far: queue, problem, decree
/// @param counts indicators and findings, in words; empty until it was read
/// @param reviewAddress of its review; empty where none was opened
/// @param reviewable whether a review can be opened
/// @param unconfirmed whether a person still has to say whose decree it is
public record ReadingLine(
    long id,
    String address,
    String file,
    String agency,
    Badge state,
    boolean busy,
    String detail,
    String counts,
    Tone countsTone,
    String by,
    String at,
    String reviewAddress,
    boolean reviewable,
    boolean unconfirmed) {}
