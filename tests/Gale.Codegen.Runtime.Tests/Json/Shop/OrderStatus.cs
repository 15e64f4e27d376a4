using System.Text.Json.Serialization;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

[JsonConverter(typeof(JsonCodecConverter<OrderStatus, OrderStatusJson>))]
public enum OrderStatus
{
    Unknown = 0,
    Active = 1,
    Paid = 2,
}
