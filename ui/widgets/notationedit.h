// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <memory>
#include <optional>

class QTextLayout;

namespace netsonde {

/// A line edit for notation: line breaks in what is pasted become spaces, and a part of the text can be marked as wrong
/// with a wavy line below it.
class NotationEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// In UTF-16 units of text(); length 0 marks the place itself.
    struct Mark
    {
        int position = 0;
        int length = 0;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// Pasted address lists are long. What would make the text longer than this is refused as a whole
    /// (inputRejected), for a part that is cut off would silently not be scanned.
    static constexpr int longestText = 200'000;

    explicit NotationEdit(QWidget *parent = nullptr);
    ~NotationEdit() override;

    /// Stays until the text changes or nothing is marked.
    void setMark(std::optional<Mark> mark);
    std::optional<Mark> mark() const { return m_mark; }
    /// Where the wavy line is painted, in widget coordinates, clipped to what is visible. Null without a mark.
    QRect markRect() const;
    /// Puts the cursor where the mark is and selects it, which also scrolls it into view.
    void selectMark();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QTextLayout &textLayout() const;

    std::optional<Mark> m_mark;
    mutable std::unique_ptr<QTextLayout> m_layout; ///< of the present text; made when a mark is painted
};

} // namespace netsonde
