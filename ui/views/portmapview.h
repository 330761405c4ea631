// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/views/portmapgrid.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace netsonde {

class PortMapCanvas;

/// A scan as a picture, hosts by address from top to bottom and ports from left to right, with a line about the cell
/// under the mouse or the current one, buttons to zoom, and the legend.
class PortMapView : public QWidget
{
    Q_OBJECT

public:
    explicit PortMapView(QWidget *parent = nullptr);

    void setResults(std::shared_ptr<const ScanResults> results);
    void apply(const ResultsChange &change);
    /// What stands there while there is no host.
    void setPlaceholder(const QIcon &icon, const QString &text);

    /// Shows it; @p port 0: its first open one, or the first of all. Nothing is announced.
    void setCurrentHost(int hostRow, quint16 port);
    /// Into ScanResults::host(), of the current cell; -1 for none.
    int currentHostRow() const;
    /// 0 for none.
    quint16 currentPort() const;
    PortMapCanvas *canvas() const { return m_canvas; }
    /// What the line says.
    QString sentence() const;

Q_SIGNALS:
    void currentChanged();
    /// The user wants to see the current cell's row.
    void activated();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QToolButton *addButton(Theme::Icon icon, const QString &name, const QString &tip);
    void tell();
    QString describe(const PortMapGrid::Place &place) const;
    QString describePort(int hostRow, quint16 port) const;

    PortMapCanvas *m_canvas;
    QLabel *m_line;
    PortMapGrid::Place m_hover;
};

} // namespace netsonde
