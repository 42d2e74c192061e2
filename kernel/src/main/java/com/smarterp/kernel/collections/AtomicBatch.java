package com.smarterp.kernel.collections;

import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Mutations that are applied all or none. The first one that fails stands for all: what those
 * before it did is taken back, and of the others no answer is kept.
 */
final class AtomicBatch {

    private AtomicBatch() {}

    static void decide(
            Decision<?> decision,
            OpenScope open,
            List<Mutation> mutations,
            BatchProgress progress) {
        if (mutations.stream().anyMatch(decision::isOfAnother)) {
            for (Mutation mutation : mutations) {
                open.outcomes.add(Outcome.REJECTED);
                progress.note(
                        mutation, Answer.refused(mutation, Problem.of(ProblemCode.KEY_REUSED)));
            }
            return;
        }
        OpenScope before = open.copy();
        BatchProgress tried = new BatchProgress();
        for (int i = 0; i < mutations.size(); i++) {
            Mutation mutation = mutations.get(i);
            Answer answer = decision.decide(mutation, tried.earlier(mutation));
            if (!answer.succeeded()) {
                Outcome outcome = open.outcomes.getLast();
                open.become(before);
                refuse(
                        open,
                        mutations,
                        i,
                        outcome,
                        settled(decision, open, mutation, answer),
                        progress);
                return;
            }
            tried.note(mutation, answer);
        }
        for (int i = 0; i < mutations.size(); i++) {
            progress.note(mutations.get(i), tried.answers().get(i));
        }
    }

    /** Of one that failed only the failing answer is kept. */
    private static Answer settled(
            Decision<?> decision, OpenScope open, Mutation mutation, Answer answer) {
        if (answer.replayed()) {
            return answer;
        }
        Answer told = asItStands(open, answer);
        decision.keep(mutation, told);
        return told;
    }

    private static void refuse(
            OpenScope open,
            List<Mutation> mutations,
            int guilty,
            Outcome outcome,
            Answer answer,
            BatchProgress progress) {
        for (int i = 0; i < mutations.size(); i++) {
            Mutation mutation = mutations.get(i);
            open.outcomes.add(i == guilty ? outcome : Outcome.REJECTED);
            progress.note(
                    mutation,
                    i == guilty
                            ? answer
                            : Answer.refused(mutation, Problem.of(ProblemCode.NOT_TRIED)));
        }
    }

    /** A conflict tells of the document without what has been taken back. */
    private static Answer asItStands(OpenScope open, Answer answer) {
        if (!ConflictSize.isConflict(answer) || answer.id() == null) {
            return answer;
        }
        DocumentState state = open.document(answer.id());
        ObjectNode problem = ConflictSize.problem(answer);
        problem.set("current", state.exists() ? state.last() : null);
        return answer.with(problem.toString(), false);
    }
}
