import type { RecordScreen } from "@/app/records/screen"
import { t } from "@/app/strings"
import { IconPeople } from "@/components/icons"

/** How records of people are listed and edited. */
export const PEOPLE: RecordScreen<"employees"> = {
  collection: "employees",
  place: "/people",
  icon: IconPeople,
  words: t.people,
  filter: "status",
  sections: [
    { title: t.form.section.work, fields: ["name", "title", "department", "status", "hiredOn", "skills"] },
    { title: t.form.section.contact, fields: ["email", "phone"] },
    { title: t.form.section.own, fields: ["custom"] },
  ],
}
