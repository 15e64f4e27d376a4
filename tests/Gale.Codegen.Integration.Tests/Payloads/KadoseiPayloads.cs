using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Kadosei. The values are those that its pages print.</summary>
internal static class KadoseiPayloads
{
    public static IReadOnlyList<Payload> All =>
    [
        Of<Kadosei.Session>(
            "kadosei.get-session.response-200.api-reference",
            """
            {
              "id": "e4b8c1a2-1234-5678-abcd-ef1234567890",
              "orderReference": "ORD-12345",
              "status": "PENDING",
              "failureReason": "EXPIRED",
              "providerName": "stripe",
              "paymentMethod": "card",
              "expiresAt": "2024-01-15T12:00:00.000Z",
              "createdAt": "2024-01-15T11:00:00.000Z",
              "updatedAt": "2024-01-15T11:30:00.000Z",
              "refunds": [
                {
                  "id": "3d72f30c-2977-44bf-b2e8-ff09b9b3216d",
                  "amount": 45.01,
                  "currency": "USD",
                  "status": "PENDING",
                  "failureReason": "LOST_OR_STOLEN_CARD",
                  "reason": "REQUESTED_BY_CUSTOMER",
                  "createdAt": "2024-01-15T11:00:00.000Z",
                  "updatedAt": "2024-01-15T11:30:00.000Z"
                }
              ]
            }
            """),
        Of<Kadosei.ErrorResponse>(
            "kadosei.error.401.api-reference",
            """
            {
              "error": "Unauthorized",
              "message": "Authentication required. Please provide a valid API token",
              "code": 401
            }
            """),
        Of<Kadosei.ErrorResponse>(
            "kadosei.error.404.api-reference",
            """
            {"error": "Not Found", "message": "The requested resource was not found", "code": 404}
            """),
        Of<Kadosei.ErrorResponse>(
            "kadosei.error.500.api-reference",
            """
            {
              "error": "Internal Server Error",
              "message": "An unexpected error occurred on the server",
              "code": 500,
              "requestId": "req_1234567890"
            }
            """),
        Of<Kadosei.ErrorResponse>(
            "kadosei.error.502.api-reference",
            """
            {"error": "Error", "message": "Service temporarily unavailable.", "code": 502}
            """),
        Of<Kadosei.ErrorResponse>(
            "kadosei.error.504.api-reference",
            """
            {"error": "Error", "message": "Request timed out.", "code": 504}
            """),
    ];

    private static Payload<T> Of<T>(string name, string json)
        where T : class => new(GeneratedJson.Kadosei, name, json);
}
