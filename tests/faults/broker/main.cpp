// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// librdkafka's mock cluster as a program: "ready HOST:PORT", then commands on stdin, a line each:
//   produce CODE…   the next answers to Produce are these errors (rd_kafka_resp_err_t), one each
//   late MS         the next Produce is taken, its answer comes so late
//   down, up        the broker is gone, is back
#include <iostream>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <sstream>
#include <vector>

namespace {

constexpr int16_t Produce = 0;
constexpr int32_t Broker = 1;

void obey(rd_kafka_mock_cluster_t *cluster, const std::string &line)
{
    std::istringstream words(line);
    std::string verb;
    words >> verb;
    std::vector<int> numbers;
    for (int number = 0; words >> number;)
        numbers.push_back(number);
    if (verb == "down")
        rd_kafka_mock_broker_set_down(cluster, Broker);
    if (verb == "up")
        rd_kafka_mock_broker_set_up(cluster, Broker);
    for (const int number : numbers)
        if (verb == "produce")
            rd_kafka_mock_push_request_errors(cluster, Produce, 1, static_cast<rd_kafka_resp_err_t>(number));
        else if (verb == "late")
            rd_kafka_mock_broker_push_request_error_rtts(cluster, Broker, Produce, 1, RD_KAFKA_RESP_ERR_NO_ERROR, number);
}

} // namespace

int main()
{
    std::string reason(512, '\0');
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), reason.data(), reason.size());
    if (!client) {
        std::cerr << reason.c_str() << '\n';
        return 1;
    }
    rd_kafka_mock_cluster_t *cluster = rd_kafka_mock_cluster_new(client, 1);
    for (const char *topic : {"sales-events", "inventory-updates", "price-updates", "sales-acks", "dead-letters"})
        rd_kafka_mock_topic_create(cluster, topic, 3, 1);
    std::cout << "ready " << rd_kafka_mock_cluster_bootstraps(cluster) << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        obey(cluster, line);
    rd_kafka_mock_cluster_destroy(cluster);
    rd_kafka_destroy(client);
    return 0;
}
