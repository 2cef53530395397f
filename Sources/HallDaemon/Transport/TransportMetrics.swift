extension TransportCounters {
    /// In Prometheus' text form.
    public var prometheus: String {
        var lines = [
            "# TYPE hall_connections gauge", "hall_connections \(connectionsOpen)",
            "# TYPE hall_connections_total counter", "hall_connections_total \(connectionsTotal)",
            "# TYPE hall_transport_calls_total counter", "hall_transport_calls_total \(calls)",
            "# TYPE hall_transport_bytes_total counter", "hall_transport_bytes_total{way=\"in\"} \(bytesIn)",
            "hall_transport_bytes_total{way=\"out\"} \(bytesOut)",
            "# TYPE hall_transport_faults_total counter",
        ]
        for (fault, count) in faults.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            lines.append("hall_transport_faults_total{kind=\"\(fault.rawValue)\"} \(count)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
