// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/domain/Scheduler.h"
#include <memory>

namespace mostrador {

/// Asks the hub something, and waits so long: whoever answers first is heard, the hub or the clock (Error::Unreachable). `answered` is called once, or, where
/// the question is dropped before either, never.
template <typename T>
void askHub(Scheduler &scheduler, int waitMs, const std::function<void(std::function<void(Result<T>)>)> &ask, std::function<void(const Result<T> &)> answered)
{
    struct Question {
        std::function<void(const Result<T> &)> answered;
        std::unique_ptr<Scheduler::Handle> timer = {};
        void take(const Result<T> &answer)
        {
            const auto told = std::exchange(answered, {});
            const auto ended = std::move(timer); // it holds what it would have called
            if (told)
                told(answer);
        }
    };
    const auto question = std::make_shared<Question>(Question{std::move(answered)});
    question->timer = scheduler.after(waitMs, [waited = std::weak_ptr(question)] { // it holds the timer: not each other
        if (const auto question = waited.lock())
            question->take(Error{Error::Code::Unreachable, {}, {}});
    });
    ask([question](const Result<T> &answer) { question->take(answer); });
}

} // namespace mostrador
