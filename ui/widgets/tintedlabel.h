// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace netsonde {

/// A label whose text has the colour of what it means, in light and dark; without a meaning that of any text.
class TintedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TintedLabel(std::optional<Theme::Meaning> meaning, QWidget *parent = nullptr);

    void setMeaning(std::optional<Theme::Meaning> meaning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    std::optional<Theme::Meaning> m_meaning;
    bool m_tinting = false;
};

} // namespace netsonde
