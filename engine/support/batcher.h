// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <vector>

namespace netsonde {

/// Values from many threads, fetched together by one. Nothing is dropped, and the order within a thread is kept.
template <typename T>
class Batcher
{
public:
    /// Leaves @p values empty, with room for the next ones. Thread: any.
    void add(std::vector<T> &values)
    {
        if (values.empty())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_values.insert(m_values.end(), values.begin(), values.end());
        }
        values.clear();
    }

    /// How many wait to be taken. Thread: any.
    size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_values.size();
    }

    /// Everything added since the last call. Thread: any.
    std::vector<T> take()
    {
        std::vector<T> values;
        const std::lock_guard lock(m_mutex);
        values.swap(m_values);
        return values;
    }

private:
    std::mutex m_mutex; ///< guards m_values
    std::vector<T> m_values;
};

} // namespace netsonde
