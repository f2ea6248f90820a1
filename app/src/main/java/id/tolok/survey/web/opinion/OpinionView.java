package id.tolok.survey.web.opinion;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import java.util.List;

/// One opinion.
///
/// @param contact how its writer can be reached, when asked for; empty until then
/// @param contactNote what is to be known about the contact
/// @param done where it is said what was done
/// @param hide where it is said why it is hidden
/// @param may whether the viewer may mark it
/// @param isDone whether it was answered or acted upon
/// @param isHidden whether it is hidden
public record OpinionView(
    List<Crumb> crumbs,
    OpinionsView.Line line,
    String contact,
    String contactNote,
    Field done,
    Field hide,
    boolean may,
    boolean isDone,
    boolean isHidden) {}
