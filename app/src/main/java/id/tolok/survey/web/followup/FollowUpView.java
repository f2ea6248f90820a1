package id.tolok.survey.web.followup;

import id.tolok.shell.part.Crumb;
import id.tolok.shell.part.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One follow-up.
///
/// @param crumbs the way back
/// @param plan address of the plan
/// @param address its own
/// @param ending where it is said to be done; null where it is done already, or for who may not say
/// @param reopens whether the viewer may make it a task again
/// @param form where it is changed; null for who may not
public record FollowUpView(
    List<Crumb> crumbs,
    String plan,
    String address,
    PlanView.Line line,
    @Nullable Field ending,
    boolean reopens,
    PlanView.@Nullable Form form) {}
