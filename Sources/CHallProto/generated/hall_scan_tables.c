// Generated from Protos/ by HallProtoGen; do not edit.
#include "hall_generated.h"

static const int32_t values_hall__v1__role[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
static const struct hall_scan_enum enum_hall__v1__role = {values_hall__v1__role, 21};

static const int32_t values_hall__v1__approval_power[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__approval_power = {values_hall__v1__approval_power, 5};

static const int32_t values_hall__v1__absence_stage[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__absence_stage = {values_hall__v1__absence_stage, 6};

static const int32_t values_hall__v1__absence_verdict[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__absence_verdict = {values_hall__v1__absence_verdict, 3};

static const int32_t values_hall__v1__day_kind[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__day_kind = {values_hall__v1__day_kind, 3};

static const int32_t values_hall__v1__check_word[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__check_word = {values_hall__v1__check_word, 3};

static const int32_t values_hall__v1__approval_form[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__approval_form = {values_hall__v1__approval_form, 4};

static const int32_t values_hall__v1__contact_way[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__contact_way = {values_hall__v1__contact_way, 5};

static const int32_t values_hall__v1__delivery_way[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__delivery_way = {values_hall__v1__delivery_way, 5};

static const int32_t values_hall__v1__item_kind[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__item_kind = {values_hall__v1__item_kind, 5};

static const int32_t values_hall__v1__item_ending[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__item_ending = {values_hall__v1__item_ending, 3};

static const int32_t values_hall__v1__pause_cause[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
static const struct hall_scan_enum enum_hall__v1__pause_cause = {values_hall__v1__pause_cause, 14};

static const int32_t values_hall__v1__publicity[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__publicity = {values_hall__v1__publicity, 4};

static const int32_t values_hall__v1__material_need[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__material_need = {values_hall__v1__material_need, 4};

static const int32_t values_hall__v1__paper_kind[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 30};
static const struct hall_scan_enum enum_hall__v1__paper_kind = {values_hall__v1__paper_kind, 21};

static const int32_t values_hall__v1__paper_copy[] = {0, 1, 2, 3, 4, 5, 6};
static const struct hall_scan_enum enum_hall__v1__paper_copy = {values_hall__v1__paper_copy, 7};

static const int32_t values_hall__v1__rehomed_kind[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__rehomed_kind = {values_hall__v1__rehomed_kind, 3};

static const int32_t values_hall__v1__applicant_kind[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__applicant_kind = {values_hall__v1__applicant_kind, 3};

static const int32_t values_hall__v1__identity_document[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__identity_document = {values_hall__v1__identity_document, 6};

static const int32_t values_hall__v1__channel[] = {0, 1, 2, 3, 4, 5, 6};
static const struct hall_scan_enum enum_hall__v1__channel = {values_hall__v1__channel, 7};

static const int32_t values_hall__v1__case_stage[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
static const struct hall_scan_enum enum_hall__v1__case_stage = {values_hall__v1__case_stage, 9};

static const int32_t values_hall__v1__case_result[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__case_result = {values_hall__v1__case_result, 5};

static const int32_t values_hall__v1__due_state[] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
static const struct hall_scan_enum enum_hall__v1__due_state = {values_hall__v1__due_state, 9};

static const int32_t values_hall__v1__import_outcome[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__import_outcome = {values_hall__v1__import_outcome, 5};

static const int32_t values_hall__v1__bearer_kind[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__bearer_kind = {values_hall__v1__bearer_kind, 5};

static const int32_t values_hall__v1__material_standing[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__material_standing = {values_hall__v1__material_standing, 6};

static const int32_t values_hall__v1__notice_change[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__notice_change = {values_hall__v1__notice_change, 5};

static const int32_t values_hall__v1__turn_down_ground[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__turn_down_ground = {values_hall__v1__turn_down_ground, 4};

static const int32_t values_hall__v1__mark_kind[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__mark_kind = {values_hall__v1__mark_kind, 3};

static const int32_t values_hall__v1__session_standing[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__session_standing = {values_hall__v1__session_standing, 6};

static const int32_t values_hall__v1__back_entry_stage[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__back_entry_stage = {values_hall__v1__back_entry_stage, 4};

static const int32_t values_hall__v1__breach_stage[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__breach_stage = {values_hall__v1__breach_stage, 5};

static const int32_t values_hall__v1__breach_verdict[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__breach_verdict = {values_hall__v1__breach_verdict, 3};

static const int32_t values_hall__v1__correction_stage[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__correction_stage = {values_hall__v1__correction_stage, 4};

static const int32_t values_hall__v1__correction_verdict[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__correction_verdict = {values_hall__v1__correction_verdict, 3};

static const int32_t values_hall__v1__delegation_standing[] = {0, 1, 2, 3, 4, 5, 6};
static const struct hall_scan_enum enum_hall__v1__delegation_standing = {values_hall__v1__delegation_standing, 7};

static const int32_t values_hall__v1__staff_category[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__staff_category = {values_hall__v1__staff_category, 4};

static const int32_t values_hall__v1__list_kind[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
static const struct hall_scan_enum enum_hall__v1__list_kind = {values_hall__v1__list_kind, 17};

static const int32_t values_hall__v1__enquiry_stage[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__enquiry_stage = {values_hall__v1__enquiry_stage, 4};

static const int32_t values_hall__v1__enquiry_outcome[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__enquiry_outcome = {values_hall__v1__enquiry_outcome, 6};

static const int32_t values_hall__v1__handover_stage[] = {0, 1, 2, 3, 4, 5, 6};
static const struct hall_scan_enum enum_hall__v1__handover_stage = {values_hall__v1__handover_stage, 7};

static const int32_t values_hall__v1__handover_standing[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__handover_standing = {values_hall__v1__handover_standing, 6};

static const int32_t values_hall__v1__day_half[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__day_half = {values_hall__v1__day_half, 3};

static const int32_t values_hall__v1__leave_stage[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__leave_stage = {values_hall__v1__leave_stage, 6};

static const int32_t values_hall__v1__leave_verdict[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__leave_verdict = {values_hall__v1__leave_verdict, 3};

static const int32_t values_hall__v1__leave_tier[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__leave_tier = {values_hall__v1__leave_tier, 3};

static const int32_t values_hall__v1__leave_way[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__leave_way = {values_hall__v1__leave_way, 3};

static const int32_t values_hall__v1__leave_counting[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__leave_counting = {values_hall__v1__leave_counting, 3};

static const int32_t values_hall__v1__leave_standing[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__leave_standing = {values_hall__v1__leave_standing, 4};

static const int32_t values_hall__v1__leave_allowance[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__leave_allowance = {values_hall__v1__leave_allowance, 5};

static const int32_t values_hall__v1__half_standing[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__half_standing = {values_hall__v1__half_standing, 5};

static const int32_t values_hall__v1__post_standing[] = {0, 1, 2, 3, 4};
static const struct hall_scan_enum enum_hall__v1__post_standing = {values_hall__v1__post_standing, 5};

static const int32_t values_hall__v1__away_reason[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
static const struct hall_scan_enum enum_hall__v1__away_reason = {values_hall__v1__away_reason, 11};

static const int32_t values_hall__v1__marking[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__marking = {values_hall__v1__marking, 3};

static const int32_t values_hall__v1__duty_kind[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__duty_kind = {values_hall__v1__duty_kind, 4};

static const int32_t values_hall__v1__day_of_week[] = {0, 1, 2, 3, 4, 5, 6, 7};
static const struct hall_scan_enum enum_hall__v1__day_of_week = {values_hall__v1__day_of_week, 8};

static const int32_t values_hall__v1__whereabouts_state[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
static const struct hall_scan_enum enum_hall__v1__whereabouts_state = {values_hall__v1__whereabouts_state, 10};

static const int32_t values_hall__v1__away_kind[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__away_kind = {values_hall__v1__away_kind, 3};

static const int32_t values_hall__v1__law_state[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__law_state = {values_hall__v1__law_state, 4};

static const int32_t values_hall__v1__study_stage[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__study_stage = {values_hall__v1__study_stage, 4};

static const int32_t values_hall__v1__study_reason[] = {0, 1, 2, 3, 4, 5};
static const struct hall_scan_enum enum_hall__v1__study_reason = {values_hall__v1__study_reason, 6};

static const int32_t values_hall__v1__study_standing[] = {0, 1, 2, 3, 4, 5, 6};
static const struct hall_scan_enum enum_hall__v1__study_standing = {values_hall__v1__study_standing, 7};

static const int32_t values_hall__v1__ask_off_stage[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__ask_off_stage = {values_hall__v1__ask_off_stage, 4};

static const int32_t values_hall__v1__ask_off_verdict[] = {0, 1, 2};
static const struct hall_scan_enum enum_hall__v1__ask_off_verdict = {values_hall__v1__ask_off_verdict, 3};

static const int32_t values_hall__v1__notes_verdict[] = {0, 1, 2, 3};
static const struct hall_scan_enum enum_hall__v1__notes_verdict = {values_hall__v1__notes_verdict, 4};

static const struct hall_scan_message scan_google__protobuf__any;
static const struct hall_scan_message scan_google__rpc__status;
static const struct hall_scan_message scan_google__protobuf__timestamp;
static const struct hall_scan_message scan_hall__v1__absence_statement;
static const struct hall_scan_message scan_hall__v1__absence_info;
static const struct hall_scan_message scan_hall__v1__explain_absence_request;
static const struct hall_scan_message scan_hall__v1__explain_absence_reply;
static const struct hall_scan_message scan_hall__v1__decide_absence_request;
static const struct hall_scan_message scan_hall__v1__decide_absence_reply;
static const struct hall_scan_message scan_hall__v1__get_absence_request;
static const struct hall_scan_message scan_hall__v1__get_absence_reply;
static const struct hall_scan_message scan_hall__v1__list_absences_request;
static const struct hall_scan_message scan_hall__v1__list_absences_reply;
static const struct hall_scan_message scan_hall__v1__session_unaccounted;
static const struct hall_scan_message scan_hall__v1__session_cleared;
static const struct hall_scan_message scan_hall__v1__absence_explained;
static const struct hall_scan_message scan_hall__v1__absence_decided;
static const struct hall_scan_message scan_hall__v1__admin_status_request;
static const struct hall_scan_message scan_hall__v1__admin_status_reply;
static const struct hall_scan_message scan_hall__v1__backup_request;
static const struct hall_scan_message scan_hall__v1__backup_reply;
static const struct hall_scan_message scan_hall__v1__advance_clock_request;
static const struct hall_scan_message scan_hall__v1__advance_clock_reply;
static const struct hall_scan_message scan_hall__v1__confirm_clock_request;
static const struct hall_scan_message scan_hall__v1__confirm_clock_reply;
static const struct hall_scan_message scan_hall__v1__metrics_request;
static const struct hall_scan_message scan_hall__v1__metrics_reply;
static const struct hall_scan_message scan_hall__v1__calendar_day;
static const struct hall_scan_message scan_hall__v1__calendar_year_info;
static const struct hall_scan_message scan_hall__v1__load_year_request;
static const struct hall_scan_message scan_hall__v1__deadline_move;
static const struct hall_scan_message scan_hall__v1__load_year_reply;
static const struct hall_scan_message scan_hall__v1__list_years_request;
static const struct hall_scan_message scan_hall__v1__list_years_reply;
static const struct hall_scan_message scan_hall__v1__list_days_request;
static const struct hall_scan_message scan_hall__v1__list_days_reply;
static const struct hall_scan_message scan_hall__v1__pause_span;
static const struct hall_scan_message scan_hall__v1__explain_request;
static const struct hall_scan_message scan_hall__v1__explained_day;
static const struct hall_scan_message scan_hall__v1__explain_reply;
static const struct hall_scan_message scan_hall__v1__limit_extension;
static const struct hall_scan_message scan_hall__v1__work_step;
static const struct hall_scan_message scan_hall__v1__upstairs_span;
static const struct hall_scan_message scan_hall__v1__time_upstairs;
static const struct hall_scan_message scan_hall__v1__authority_contact;
static const struct hall_scan_message scan_hall__v1__handed_paper;
static const struct hall_scan_message scan_hall__v1__delivery_info;
static const struct hall_scan_message scan_hall__v1__visit_info;
static const struct hall_scan_message scan_hall__v1__material_info;
static const struct hall_scan_message scan_hall__v1__item_info;
static const struct hall_scan_message scan_hall__v1__put_item_request;
static const struct hall_scan_message scan_hall__v1__put_item_reply;
static const struct hall_scan_message scan_hall__v1__get_item_request;
static const struct hall_scan_message scan_hall__v1__get_item_reply;
static const struct hall_scan_message scan_hall__v1__list_items_request;
static const struct hall_scan_message scan_hall__v1__list_items_reply;
static const struct hall_scan_message scan_hall__v1__retire_item_request;
static const struct hall_scan_message scan_hall__v1__retire_item_reply;
static const struct hall_scan_message scan_hall__v1__get_guide_request;
static const struct hall_scan_message scan_hall__v1__get_guide_reply;
static const struct hall_scan_message scan_hall__v1__paper_due;
static const struct hall_scan_message scan_hall__v1__paper_info;
static const struct hall_scan_message scan_hall__v1__get_paper_request;
static const struct hall_scan_message scan_hall__v1__get_paper_reply;
static const struct hall_scan_message scan_hall__v1__list_papers_request;
static const struct hall_scan_message scan_hall__v1__list_papers_reply;
static const struct hall_scan_message scan_hall__v1__case_file_request;
static const struct hall_scan_message scan_hall__v1__case_file_reply;
static const struct hall_scan_message scan_hall__v1__authorise_request;
static const struct hall_scan_message scan_hall__v1__authorise_reply;
static const struct hall_scan_message scan_hall__v1__reissue_paper_request;
static const struct hall_scan_message scan_hall__v1__reissue_paper_reply;
static const struct hall_scan_message scan_hall__v1__supplement_paper_request;
static const struct hall_scan_message scan_hall__v1__supplement_paper_reply;
static const struct hall_scan_message scan_hall__v1__rehomed_info;
static const struct hall_scan_message scan_hall__v1__applicant;
static const struct hall_scan_message scan_hall__v1__clock_info;
static const struct hall_scan_message scan_hall__v1__case_info;
static const struct hall_scan_message scan_hall__v1__case_row;
static const struct hall_scan_message scan_hall__v1__accept_request;
static const struct hall_scan_message scan_hall__v1__accept_reply;
static const struct hall_scan_message scan_hall__v1__hand_over_request;
static const struct hall_scan_message scan_hall__v1__hand_over_reply;
static const struct hall_scan_message scan_hall__v1__reassign_all_request;
static const struct hall_scan_message scan_hall__v1__reassign_all_reply;
static const struct hall_scan_message scan_hall__v1__pause_request;
static const struct hall_scan_message scan_hall__v1__pause_reply;
static const struct hall_scan_message scan_hall__v1__resume_request;
static const struct hall_scan_message scan_hall__v1__resume_reply;
static const struct hall_scan_message scan_hall__v1__finish_request;
static const struct hall_scan_message scan_hall__v1__finish_reply;
static const struct hall_scan_message scan_hall__v1__annul_request;
static const struct hall_scan_message scan_hall__v1__annul_reply;
static const struct hall_scan_message scan_hall__v1__get_case_request;
static const struct hall_scan_message scan_hall__v1__get_case_reply;
static const struct hall_scan_message scan_hall__v1__case_status_request;
static const struct hall_scan_message scan_hall__v1__case_status_reply;
static const struct hall_scan_message scan_hall__v1__list_cases_request;
static const struct hall_scan_message scan_hall__v1__list_cases_reply;
static const struct hall_scan_message scan_hall__v1__search_by_applicant_request;
static const struct hall_scan_message scan_hall__v1__search_by_applicant_reply;
static const struct hall_scan_message scan_hall__v1__case_history_request;
static const struct hall_scan_message scan_hall__v1__case_step;
static const struct hall_scan_message scan_hall__v1__case_history_reply;
static const struct hall_scan_message scan_hall__v1__explain_deadline_request;
static const struct hall_scan_message scan_hall__v1__explained_clock;
static const struct hall_scan_message scan_hall__v1__explain_deadline_reply;
static const struct hall_scan_message scan_hall__v1__reveal_request;
static const struct hall_scan_message scan_hall__v1__reveal_reply;
static const struct hall_scan_message scan_hall__v1__extend_limit_request;
static const struct hall_scan_message scan_hall__v1__extend_limit_reply;
static const struct hall_scan_message scan_hall__v1__case_checks;
static const struct hall_scan_message scan_hall__v1__review_request;
static const struct hall_scan_message scan_hall__v1__review_reply;
static const struct hall_scan_message scan_hall__v1__approve_request;
static const struct hall_scan_message scan_hall__v1__approve_reply;
static const struct hall_scan_message scan_hall__v1__record_step_request;
static const struct hall_scan_message scan_hall__v1__record_step_reply;
static const struct hall_scan_message scan_hall__v1__send_up_request;
static const struct hall_scan_message scan_hall__v1__send_up_reply;
static const struct hall_scan_message scan_hall__v1__come_back_request;
static const struct hall_scan_message scan_hall__v1__come_back_reply;
static const struct hall_scan_message scan_hall__v1__record_contact_request;
static const struct hall_scan_message scan_hall__v1__record_contact_reply;
static const struct hall_scan_message scan_hall__v1__deliver_request;
static const struct hall_scan_message scan_hall__v1__deliver_reply;
static const struct hall_scan_message scan_hall__v1__record_visit_request;
static const struct hall_scan_message scan_hall__v1__record_visit_reply;
static const struct hall_scan_message scan_hall__v1__import_cases_request;
static const struct hall_scan_message scan_hall__v1__imported_case;
static const struct hall_scan_message scan_hall__v1__import_cases_reply;
static const struct hall_scan_message scan_hall__v1__cases_imported;
static const struct hall_scan_message scan_hall__v1__case_linked;
static const struct hall_scan_message scan_hall__v1__bearer;
static const struct hall_scan_message scan_hall__v1__material_finding;
static const struct hall_scan_message scan_hall__v1__material_state;
static const struct hall_scan_message scan_hall__v1__notice_line;
static const struct hall_scan_message scan_hall__v1__notice_info;
static const struct hall_scan_message scan_hall__v1__application_info;
static const struct hall_scan_message scan_hall__v1__file_request;
static const struct hall_scan_message scan_hall__v1__file_reply;
static const struct hall_scan_message scan_hall__v1__check_request;
static const struct hall_scan_message scan_hall__v1__check_reply;
static const struct hall_scan_message scan_hall__v1__give_notice_request;
static const struct hall_scan_message scan_hall__v1__give_notice_reply;
static const struct hall_scan_message scan_hall__v1__supplement_request;
static const struct hall_scan_message scan_hall__v1__supplement_reply;
static const struct hall_scan_message scan_hall__v1__accept_application_request;
static const struct hall_scan_message scan_hall__v1__accept_application_reply;
static const struct hall_scan_message scan_hall__v1__hand_in_request;
static const struct hall_scan_message scan_hall__v1__hand_in_reply;
static const struct hall_scan_message scan_hall__v1__turn_down_request;
static const struct hall_scan_message scan_hall__v1__turn_down_reply;
static const struct hall_scan_message scan_hall__v1__withdraw_request;
static const struct hall_scan_message scan_hall__v1__withdraw_reply;
static const struct hall_scan_message scan_hall__v1__get_application_request;
static const struct hall_scan_message scan_hall__v1__get_application_reply;
static const struct hall_scan_message scan_hall__v1__sign_in_request;
static const struct hall_scan_message scan_hall__v1__sign_in_reply;
static const struct hall_scan_message scan_hall__v1__sign_out_request;
static const struct hall_scan_message scan_hall__v1__sign_out_reply;
static const struct hall_scan_message scan_hall__v1__mark_info;
static const struct hall_scan_message scan_hall__v1__list_marks_request;
static const struct hall_scan_message scan_hall__v1__list_marks_reply;
static const struct hall_scan_message scan_hall__v1__session_record_info;
static const struct hall_scan_message scan_hall__v1__list_records_request;
static const struct hall_scan_message scan_hall__v1__list_records_reply;
static const struct hall_scan_message scan_hall__v1__authorisation_info;
static const struct hall_scan_message scan_hall__v1__put_authorisation_request;
static const struct hall_scan_message scan_hall__v1__put_authorisation_reply;
static const struct hall_scan_message scan_hall__v1__remove_authorisation_request;
static const struct hall_scan_message scan_hall__v1__remove_authorisation_reply;
static const struct hall_scan_message scan_hall__v1__list_authorisations_request;
static const struct hall_scan_message scan_hall__v1__list_authorisations_reply;
static const struct hall_scan_message scan_hall__v1__authorisation_put;
static const struct hall_scan_message scan_hall__v1__authorisation_removed;
static const struct hall_scan_message scan_hall__v1__back_entry_act;
static const struct hall_scan_message scan_hall__v1__back_entry_info;
static const struct hall_scan_message scan_hall__v1__enter_request;
static const struct hall_scan_message scan_hall__v1__enter_reply;
static const struct hall_scan_message scan_hall__v1__confirm_back_entry_request;
static const struct hall_scan_message scan_hall__v1__confirm_back_entry_reply;
static const struct hall_scan_message scan_hall__v1__reject_back_entry_request;
static const struct hall_scan_message scan_hall__v1__reject_back_entry_reply;
static const struct hall_scan_message scan_hall__v1__get_back_entry_request;
static const struct hall_scan_message scan_hall__v1__get_back_entry_reply;
static const struct hall_scan_message scan_hall__v1__list_back_entries_request;
static const struct hall_scan_message scan_hall__v1__list_back_entries_reply;
static const struct hall_scan_message scan_hall__v1__back_entry_made;
static const struct hall_scan_message scan_hall__v1__back_entry_confirmed;
static const struct hall_scan_message scan_hall__v1__back_entry_rejected;
static const struct hall_scan_message scan_hall__v1__conduct_entry;
static const struct hall_scan_message scan_hall__v1__breach_ground;
static const struct hall_scan_message scan_hall__v1__breach_statement;
static const struct hall_scan_message scan_hall__v1__breach_info;
static const struct hall_scan_message scan_hall__v1__conduct_checklist_request;
static const struct hall_scan_message scan_hall__v1__conduct_checklist_reply;
static const struct hall_scan_message scan_hall__v1__record_breach_request;
static const struct hall_scan_message scan_hall__v1__record_breach_reply;
static const struct hall_scan_message scan_hall__v1__record_gap_request;
static const struct hall_scan_message scan_hall__v1__record_gap_reply;
static const struct hall_scan_message scan_hall__v1__record_handover_request;
static const struct hall_scan_message scan_hall__v1__record_handover_reply;
static const struct hall_scan_message scan_hall__v1__explain_breach_request;
static const struct hall_scan_message scan_hall__v1__explain_breach_reply;
static const struct hall_scan_message scan_hall__v1__decide_breach_request;
static const struct hall_scan_message scan_hall__v1__decide_breach_reply;
static const struct hall_scan_message scan_hall__v1__get_breach_request;
static const struct hall_scan_message scan_hall__v1__get_breach_reply;
static const struct hall_scan_message scan_hall__v1__list_breaches_request;
static const struct hall_scan_message scan_hall__v1__list_breaches_reply;
static const struct hall_scan_message scan_hall__v1__breach_recorded;
static const struct hall_scan_message scan_hall__v1__breach_explained;
static const struct hall_scan_message scan_hall__v1__breach_decided;
static const struct hall_scan_message scan_hall__v1__correction_info;
static const struct hall_scan_message scan_hall__v1__ask_correction_request;
static const struct hall_scan_message scan_hall__v1__ask_correction_reply;
static const struct hall_scan_message scan_hall__v1__decide_correction_request;
static const struct hall_scan_message scan_hall__v1__decide_correction_reply;
static const struct hall_scan_message scan_hall__v1__list_corrections_request;
static const struct hall_scan_message scan_hall__v1__list_corrections_reply;
static const struct hall_scan_message scan_hall__v1__sheet_line;
static const struct hall_scan_message scan_hall__v1__sheet_info;
static const struct hall_scan_message scan_hall__v1__enter_sheet_request;
static const struct hall_scan_message scan_hall__v1__enter_sheet_reply;
static const struct hall_scan_message scan_hall__v1__decide_sheet_request;
static const struct hall_scan_message scan_hall__v1__decide_sheet_reply;
static const struct hall_scan_message scan_hall__v1__list_sheets_request;
static const struct hall_scan_message scan_hall__v1__list_sheets_reply;
static const struct hall_scan_message scan_hall__v1__correction_asked;
static const struct hall_scan_message scan_hall__v1__correction_decided;
static const struct hall_scan_message scan_hall__v1__sheet_entered;
static const struct hall_scan_message scan_hall__v1__sheet_decided;
static const struct hall_scan_message scan_hall__v1__delegation_info;
static const struct hall_scan_message scan_hall__v1__delegate_request;
static const struct hall_scan_message scan_hall__v1__delegate_reply;
static const struct hall_scan_message scan_hall__v1__revoke_delegation_request;
static const struct hall_scan_message scan_hall__v1__revoke_delegation_reply;
static const struct hall_scan_message scan_hall__v1__list_delegations_request;
static const struct hall_scan_message scan_hall__v1__list_delegations_reply;
static const struct hall_scan_message scan_hall__v1__delegation_given;
static const struct hall_scan_message scan_hall__v1__delegation_revoked;
static const struct hall_scan_message scan_hall__v1__unit_info;
static const struct hall_scan_message scan_hall__v1__staff_info;
static const struct hall_scan_message scan_hall__v1__window_info;
static const struct hall_scan_message scan_hall__v1__post_info;
static const struct hall_scan_message scan_hall__v1__past_post_info;
static const struct hall_scan_message scan_hall__v1__put_unit_request;
static const struct hall_scan_message scan_hall__v1__put_unit_reply;
static const struct hall_scan_message scan_hall__v1__list_units_request;
static const struct hall_scan_message scan_hall__v1__list_units_reply;
static const struct hall_scan_message scan_hall__v1__put_staff_request;
static const struct hall_scan_message scan_hall__v1__put_staff_reply;
static const struct hall_scan_message scan_hall__v1__get_staff_request;
static const struct hall_scan_message scan_hall__v1__get_staff_reply;
static const struct hall_scan_message scan_hall__v1__list_staff_request;
static const struct hall_scan_message scan_hall__v1__list_staff_reply;
static const struct hall_scan_message scan_hall__v1__depart_staff_request;
static const struct hall_scan_message scan_hall__v1__depart_staff_reply;
static const struct hall_scan_message scan_hall__v1__vacancy_info;
static const struct hall_scan_message scan_hall__v1__put_window_request;
static const struct hall_scan_message scan_hall__v1__put_window_reply;
static const struct hall_scan_message scan_hall__v1__move_posts_request;
static const struct hall_scan_message scan_hall__v1__move_posts_reply;
static const struct hall_scan_message scan_hall__v1__list_windows_request;
static const struct hall_scan_message scan_hall__v1__list_windows_reply;
static const struct hall_scan_message scan_hall__v1__put_post_request;
static const struct hall_scan_message scan_hall__v1__put_post_reply;
static const struct hall_scan_message scan_hall__v1__list_posts_request;
static const struct hall_scan_message scan_hall__v1__list_posts_reply;
static const struct hall_scan_message scan_hall__v1__retire_post_request;
static const struct hall_scan_message scan_hall__v1__retire_post_reply;
static const struct hall_scan_message scan_hall__v1__setting_info;
static const struct hall_scan_message scan_hall__v1__list_settings_request;
static const struct hall_scan_message scan_hall__v1__list_settings_reply;
static const struct hall_scan_message scan_hall__v1__put_setting_request;
static const struct hall_scan_message scan_hall__v1__put_setting_reply;
static const struct hall_scan_message scan_hall__v1__list_file;
static const struct hall_scan_message scan_hall__v1__import_request;
static const struct hall_scan_message scan_hall__v1__import_count;
static const struct hall_scan_message scan_hall__v1__import_reply;
static const struct hall_scan_message scan_hall__v1__export_request;
static const struct hall_scan_message scan_hall__v1__export_reply;
static const struct hall_scan_message scan_hall__v1__enquiry_info;
static const struct hall_scan_message scan_hall__v1__open_enquiry_request;
static const struct hall_scan_message scan_hall__v1__open_enquiry_reply;
static const struct hall_scan_message scan_hall__v1__escalate_enquiry_request;
static const struct hall_scan_message scan_hall__v1__escalate_enquiry_reply;
static const struct hall_scan_message scan_hall__v1__settle_enquiry_request;
static const struct hall_scan_message scan_hall__v1__settle_enquiry_reply;
static const struct hall_scan_message scan_hall__v1__hand_over_enquiry_request;
static const struct hall_scan_message scan_hall__v1__hand_over_enquiry_reply;
static const struct hall_scan_message scan_hall__v1__get_enquiry_request;
static const struct hall_scan_message scan_hall__v1__get_enquiry_reply;
static const struct hall_scan_message scan_hall__v1__list_enquiries_request;
static const struct hall_scan_message scan_hall__v1__list_enquiries_reply;
static const struct hall_scan_message scan_hall__v1__refusal;
static const struct hall_scan_message scan_hall__v1__field_violation;
static const struct hall_scan_message scan_hall__v1__bad_request;
static const struct hall_scan_message scan_hall__v1__version_conflict;
static const struct hall_scan_message scan_hall__v1__handed_case_info;
static const struct hall_scan_message scan_hall__v1__handed_step_info;
static const struct hall_scan_message scan_hall__v1__handover_info;
static const struct hall_scan_message scan_hall__v1__handed_note;
static const struct hall_scan_message scan_hall__v1__give_handover_request;
static const struct hall_scan_message scan_hall__v1__give_handover_reply;
static const struct hall_scan_message scan_hall__v1__acknowledge_handover_request;
static const struct hall_scan_message scan_hall__v1__acknowledge_handover_reply;
static const struct hall_scan_message scan_hall__v1__want_more_request;
static const struct hall_scan_message scan_hall__v1__want_more_reply;
static const struct hall_scan_message scan_hall__v1__give_back_request;
static const struct hall_scan_message scan_hall__v1__give_back_reply;
static const struct hall_scan_message scan_hall__v1__get_handover_request;
static const struct hall_scan_message scan_hall__v1__get_handover_reply;
static const struct hall_scan_message scan_hall__v1__list_handovers_request;
static const struct hall_scan_message scan_hall__v1__list_handovers_reply;
static const struct hall_scan_message scan_hall__v1__queue_request;
static const struct hall_scan_message scan_hall__v1__queued_case;
static const struct hall_scan_message scan_hall__v1__queue_reply;
static const struct hall_scan_message scan_hall__v1__handover_given;
static const struct hall_scan_message scan_hall__v1__handover_answered;
static const struct hall_scan_message scan_hall__v1__handover_given_back;
static const struct hall_scan_message scan_hall__v1__handover_closed;
static const struct hall_scan_message scan_hall__v1__who_am_irequest;
static const struct hall_scan_message scan_hall__v1__who_am_ireply;
static const struct hall_scan_message scan_hall__v1__open_badge_session_request;
static const struct hall_scan_message scan_hall__v1__open_badge_session_reply;
static const struct hall_scan_message scan_hall__v1__close_badge_session_request;
static const struct hall_scan_message scan_hall__v1__close_badge_session_reply;
static const struct hall_scan_message scan_hall__v1__end_badge_session_request;
static const struct hall_scan_message scan_hall__v1__end_badge_session_reply;
static const struct hall_scan_message scan_hall__v1__list_badge_sessions_request;
static const struct hall_scan_message scan_hall__v1__badge_session_info;
static const struct hall_scan_message scan_hall__v1__list_badge_sessions_reply;
static const struct hall_scan_message scan_hall__v1__set_first_pin_request;
static const struct hall_scan_message scan_hall__v1__set_first_pin_reply;
static const struct hall_scan_message scan_hall__v1__change_pin_request;
static const struct hall_scan_message scan_hall__v1__change_pin_reply;
static const struct hall_scan_message scan_hall__v1__reset_pin_request;
static const struct hall_scan_message scan_hall__v1__reset_pin_reply;
static const struct hall_scan_message scan_hall__v1__issue_badge_request;
static const struct hall_scan_message scan_hall__v1__issue_badge_reply;
static const struct hall_scan_message scan_hall__v1__report_badge_lost_request;
static const struct hall_scan_message scan_hall__v1__report_badge_lost_reply;
static const struct hall_scan_message scan_hall__v1__login_info;
static const struct hall_scan_message scan_hall__v1__map_login_request;
static const struct hall_scan_message scan_hall__v1__map_login_reply;
static const struct hall_scan_message scan_hall__v1__unmap_login_request;
static const struct hall_scan_message scan_hall__v1__unmap_login_reply;
static const struct hall_scan_message scan_hall__v1__list_logins_request;
static const struct hall_scan_message scan_hall__v1__list_logins_reply;
static const struct hall_scan_message scan_hall__v1__terminal_info;
static const struct hall_scan_message scan_hall__v1__put_terminal_request;
static const struct hall_scan_message scan_hall__v1__put_terminal_reply;
static const struct hall_scan_message scan_hall__v1__list_terminals_request;
static const struct hall_scan_message scan_hall__v1__list_terminals_reply;
static const struct hall_scan_message scan_hall__v1__service_account_info;
static const struct hall_scan_message scan_hall__v1__put_service_account_request;
static const struct hall_scan_message scan_hall__v1__put_service_account_reply;
static const struct hall_scan_message scan_hall__v1__list_service_accounts_request;
static const struct hall_scan_message scan_hall__v1__list_service_accounts_reply;
static const struct hall_scan_message scan_hall__v1__grant_role_request;
static const struct hall_scan_message scan_hall__v1__grant_role_reply;
static const struct hall_scan_message scan_hall__v1__revoke_role_request;
static const struct hall_scan_message scan_hall__v1__revoke_role_reply;
static const struct hall_scan_message scan_hall__v1__list_roles_request;
static const struct hall_scan_message scan_hall__v1__role_info;
static const struct hall_scan_message scan_hall__v1__list_roles_reply;
static const struct hall_scan_message scan_hall__v1__leave_paper_need;
static const struct hall_scan_message scan_hall__v1__leave_kind_info;
static const struct hall_scan_message scan_hall__v1__leave_part;
static const struct hall_scan_message scan_hall__v1__leave_cut;
static const struct hall_scan_message scan_hall__v1__leave_paper_info;
static const struct hall_scan_message scan_hall__v1__substitute_info;
static const struct hall_scan_message scan_hall__v1__leave_info;
static const struct hall_scan_message scan_hall__v1__preview_leave_request;
static const struct hall_scan_message scan_hall__v1__leave_day_info;
static const struct hall_scan_message scan_hall__v1__chained_leave_info;
static const struct hall_scan_message scan_hall__v1__approver_info;
static const struct hall_scan_message scan_hall__v1__leave_cover_info;
static const struct hall_scan_message scan_hall__v1__preview_leave_reply;
static const struct hall_scan_message scan_hall__v1__ask_leave_request;
static const struct hall_scan_message scan_hall__v1__ask_leave_reply;
static const struct hall_scan_message scan_hall__v1__decide_leave_request;
static const struct hall_scan_message scan_hall__v1__decide_leave_reply;
static const struct hall_scan_message scan_hall__v1__record_leave_decision_request;
static const struct hall_scan_message scan_hall__v1__record_leave_decision_reply;
static const struct hall_scan_message scan_hall__v1__confirm_leave_decision_request;
static const struct hall_scan_message scan_hall__v1__confirm_leave_decision_reply;
static const struct hall_scan_message scan_hall__v1__record_leave_consent_request;
static const struct hall_scan_message scan_hall__v1__record_leave_consent_reply;
static const struct hall_scan_message scan_hall__v1__name_substitute_request;
static const struct hall_scan_message scan_hall__v1__name_substitute_reply;
static const struct hall_scan_message scan_hall__v1__withdraw_leave_request;
static const struct hall_scan_message scan_hall__v1__withdraw_leave_reply;
static const struct hall_scan_message scan_hall__v1__return_from_leave_request;
static const struct hall_scan_message scan_hall__v1__return_from_leave_reply;
static const struct hall_scan_message scan_hall__v1__confirm_return_request;
static const struct hall_scan_message scan_hall__v1__confirm_return_reply;
static const struct hall_scan_message scan_hall__v1__hand_in_leave_paper_request;
static const struct hall_scan_message scan_hall__v1__hand_in_leave_paper_reply;
static const struct hall_scan_message scan_hall__v1__get_leave_request;
static const struct hall_scan_message scan_hall__v1__get_leave_reply;
static const struct hall_scan_message scan_hall__v1__list_leaves_request;
static const struct hall_scan_message scan_hall__v1__list_leaves_reply;
static const struct hall_scan_message scan_hall__v1__export_leaves_request;
static const struct hall_scan_message scan_hall__v1__export_leaves_reply;
static const struct hall_scan_message scan_hall__v1__leave_balance_request;
static const struct hall_scan_message scan_hall__v1__leave_balance_info;
static const struct hall_scan_message scan_hall__v1__leave_balance_reply;
static const struct hall_scan_message scan_hall__v1__put_worked_since_request;
static const struct hall_scan_message scan_hall__v1__put_worked_since_reply;
static const struct hall_scan_message scan_hall__v1__put_leave_kind_request;
static const struct hall_scan_message scan_hall__v1__put_leave_kind_reply;
static const struct hall_scan_message scan_hall__v1__list_leave_kinds_request;
static const struct hall_scan_message scan_hall__v1__list_leave_kinds_reply;
static const struct hall_scan_message scan_hall__v1__leave_asked;
static const struct hall_scan_message scan_hall__v1__leave_decided;
static const struct hall_scan_message scan_hall__v1__leave_decision_confirmed;
static const struct hall_scan_message scan_hall__v1__leave_consented;
static const struct hall_scan_message scan_hall__v1__substitute_named;
static const struct hall_scan_message scan_hall__v1__leave_withdrawn;
static const struct hall_scan_message scan_hall__v1__leave_returned;
static const struct hall_scan_message scan_hall__v1__leave_return_confirmed;
static const struct hall_scan_message scan_hall__v1__leave_paper_handed_in;
static const struct hall_scan_message scan_hall__v1__leave_kind_put;
static const struct hall_scan_message scan_hall__v1__worked_since_put;
static const struct hall_scan_message scan_hall__v1__coverage_info;
static const struct hall_scan_message scan_hall__v1__coverage_request;
static const struct hall_scan_message scan_hall__v1__coverage_reply;
static const struct hall_scan_message scan_hall__v1__watch_coverage_request;
static const struct hall_scan_message scan_hall__v1__coverage_change;
static const struct hall_scan_message scan_hall__v1__missing_info;
static const struct hall_scan_message scan_hall__v1__gap_info;
static const struct hall_scan_message scan_hall__v1__list_gaps_request;
static const struct hall_scan_message scan_hall__v1__list_gaps_reply;
static const struct hall_scan_message scan_hall__v1__plan_request;
static const struct hall_scan_message scan_hall__v1__planned_info;
static const struct hall_scan_message scan_hall__v1__plan_reply;
static const struct hall_scan_message scan_hall__v1__roster_info;
static const struct hall_scan_message scan_hall__v1__add_roster_request;
static const struct hall_scan_message scan_hall__v1__add_roster_reply;
static const struct hall_scan_message scan_hall__v1__end_roster_request;
static const struct hall_scan_message scan_hall__v1__end_roster_reply;
static const struct hall_scan_message scan_hall__v1__list_rosters_request;
static const struct hall_scan_message scan_hall__v1__list_rosters_reply;
static const struct hall_scan_message scan_hall__v1__cover_changed;
static const struct hall_scan_message scan_hall__v1__cover_turn;
static const struct hall_scan_message scan_hall__v1__roster_added;
static const struct hall_scan_message scan_hall__v1__roster_ended;
static const struct hall_scan_message scan_hall__v1__session_hours;
static const struct hall_scan_message scan_hall__v1__schedule_info;
static const struct hall_scan_message scan_hall__v1__put_schedule_request;
static const struct hall_scan_message scan_hall__v1__put_schedule_reply;
static const struct hall_scan_message scan_hall__v1__remove_schedule_request;
static const struct hall_scan_message scan_hall__v1__remove_schedule_reply;
static const struct hall_scan_message scan_hall__v1__list_schedules_request;
static const struct hall_scan_message scan_hall__v1__list_schedules_reply;
static const struct hall_scan_message scan_hall__v1__opening_info;
static const struct hall_scan_message scan_hall__v1__put_opening_request;
static const struct hall_scan_message scan_hall__v1__put_opening_reply;
static const struct hall_scan_message scan_hall__v1__remove_opening_request;
static const struct hall_scan_message scan_hall__v1__remove_opening_reply;
static const struct hall_scan_message scan_hall__v1__list_openings_request;
static const struct hall_scan_message scan_hall__v1__list_openings_reply;
static const struct hall_scan_message scan_hall__v1__duty_info;
static const struct hall_scan_message scan_hall__v1__add_duty_request;
static const struct hall_scan_message scan_hall__v1__add_duty_reply;
static const struct hall_scan_message scan_hall__v1__end_duty_request;
static const struct hall_scan_message scan_hall__v1__end_duty_reply;
static const struct hall_scan_message scan_hall__v1__list_duties_request;
static const struct hall_scan_message scan_hall__v1__list_duties_reply;
static const struct hall_scan_message scan_hall__v1__schedule_put;
static const struct hall_scan_message scan_hall__v1__schedule_removed;
static const struct hall_scan_message scan_hall__v1__opening_put;
static const struct hall_scan_message scan_hall__v1__opening_removed;
static const struct hall_scan_message scan_hall__v1__duty_added;
static const struct hall_scan_message scan_hall__v1__duty_ended;
static const struct hall_scan_message scan_hall__v1__step_away_request;
static const struct hall_scan_message scan_hall__v1__step_away_reply;
static const struct hall_scan_message scan_hall__v1__go_out_request;
static const struct hall_scan_message scan_hall__v1__go_out_reply;
static const struct hall_scan_message scan_hall__v1__return_request;
static const struct hall_scan_message scan_hall__v1__return_reply;
static const struct hall_scan_message scan_hall__v1__whereabouts_info;
static const struct hall_scan_message scan_hall__v1__list_whereabouts_request;
static const struct hall_scan_message scan_hall__v1__list_whereabouts_reply;
static const struct hall_scan_message scan_hall__v1__roll_call_entry_info;
static const struct hall_scan_message scan_hall__v1__roll_call_request;
static const struct hall_scan_message scan_hall__v1__roll_call_reply;
static const struct hall_scan_message scan_hall__v1__stepped_away;
static const struct hall_scan_message scan_hall__v1__went_out;
static const struct hall_scan_message scan_hall__v1__away_ended;
static const struct hall_scan_message scan_hall__v1__outing_overdue;
static const struct hall_scan_message scan_hall__v1__visitors_left;
static const struct hall_scan_message scan_hall__v1__month_line;
static const struct hall_scan_message scan_hall__v1__leave_count;
static const struct hall_scan_message scan_hall__v1__month_change;
static const struct hall_scan_message scan_hall__v1__month_sheet_info;
static const struct hall_scan_message scan_hall__v1__sheet_correction_info;
static const struct hall_scan_message scan_hall__v1__preview_sheet_request;
static const struct hall_scan_message scan_hall__v1__preview_sheet_reply;
static const struct hall_scan_message scan_hall__v1__seal_sheet_request;
static const struct hall_scan_message scan_hall__v1__seal_sheet_reply;
static const struct hall_scan_message scan_hall__v1__get_sheet_request;
static const struct hall_scan_message scan_hall__v1__get_sheet_reply;
static const struct hall_scan_message scan_hall__v1__list_month_sheets_request;
static const struct hall_scan_message scan_hall__v1__list_month_sheets_reply;
static const struct hall_scan_message scan_hall__v1__correct_sheet_request;
static const struct hall_scan_message scan_hall__v1__correct_sheet_reply;
static const struct hall_scan_message scan_hall__v1__decide_sheet_correction_request;
static const struct hall_scan_message scan_hall__v1__decide_sheet_correction_reply;
static const struct hall_scan_message scan_hall__v1__export_sheet_request;
static const struct hall_scan_message scan_hall__v1__export_sheet_reply;
static const struct hall_scan_message scan_hall__v1__sheet_sealed;
static const struct hall_scan_message scan_hall__v1__sheet_correction_asked;
static const struct hall_scan_message scan_hall__v1__sheet_correction_decided;
static const struct hall_scan_message scan_hall__v1__study_group_info;
static const struct hall_scan_message scan_hall__v1__put_study_group_request;
static const struct hall_scan_message scan_hall__v1__put_study_group_reply;
static const struct hall_scan_message scan_hall__v1__list_study_groups_request;
static const struct hall_scan_message scan_hall__v1__list_study_groups_reply;
static const struct hall_scan_message scan_hall__v1__study_shift;
static const struct hall_scan_message scan_hall__v1__study_gap_info;
static const struct hall_scan_message scan_hall__v1__preview_study_request;
static const struct hall_scan_message scan_hall__v1__preview_study_reply;
static const struct hall_scan_message scan_hall__v1__plan_study_request;
static const struct hall_scan_message scan_hall__v1__plan_study_reply;
static const struct hall_scan_message scan_hall__v1__study_member_info;
static const struct hall_scan_message scan_hall__v1__study_info;
static const struct hall_scan_message scan_hall__v1__cancel_study_request;
static const struct hall_scan_message scan_hall__v1__cancel_study_reply;
static const struct hall_scan_message scan_hall__v1__get_study_request;
static const struct hall_scan_message scan_hall__v1__get_study_reply;
static const struct hall_scan_message scan_hall__v1__list_studies_request;
static const struct hall_scan_message scan_hall__v1__list_studies_reply;
static const struct hall_scan_message scan_hall__v1__ask_off_study_request;
static const struct hall_scan_message scan_hall__v1__ask_off_study_reply;
static const struct hall_scan_message scan_hall__v1__decide_ask_off_request;
static const struct hall_scan_message scan_hall__v1__decide_ask_off_reply;
static const struct hall_scan_message scan_hall__v1__study_absentee;
static const struct hall_scan_message scan_hall__v1__record_study_request;
static const struct hall_scan_message scan_hall__v1__record_study_reply;
static const struct hall_scan_message scan_hall__v1__essay_info;
static const struct hall_scan_message scan_hall__v1__hand_in_essay_request;
static const struct hall_scan_message scan_hall__v1__hand_in_essay_reply;
static const struct hall_scan_message scan_hall__v1__list_essays_request;
static const struct hall_scan_message scan_hall__v1__list_essays_reply;
static const struct hall_scan_message scan_hall__v1__notes_check_info;
static const struct hall_scan_message scan_hall__v1__check_notes_request;
static const struct hall_scan_message scan_hall__v1__check_notes_reply;
static const struct hall_scan_message scan_hall__v1__study_ledger_request;
static const struct hall_scan_message scan_hall__v1__short_week;
static const struct hall_scan_message scan_hall__v1__study_ledger_line;
static const struct hall_scan_message scan_hall__v1__study_ledger_reply;
static const struct hall_scan_message scan_hall__v1__study_group_put;
static const struct hall_scan_message scan_hall__v1__study_planned;
static const struct hall_scan_message scan_hall__v1__study_cancelled;
static const struct hall_scan_message scan_hall__v1__study_asked_off;
static const struct hall_scan_message scan_hall__v1__study_ask_off_decided;
static const struct hall_scan_message scan_hall__v1__study_recorded;
static const struct hall_scan_message scan_hall__v1__essay_handed_in;
static const struct hall_scan_message scan_hall__v1__notes_checked;
static const struct hall_scan_message scan_hall__v1__journal_filter;
static const struct hall_scan_message scan_hall__v1__read_journal_request;
static const struct hall_scan_message scan_hall__v1__read_journal_reply;
static const struct hall_scan_message scan_hall__v1__watch_journal_request;
static const struct hall_scan_message scan_hall__v1__verify_journal_request;
static const struct hall_scan_message scan_hall__v1__verify_journal_reply;
static const struct hall_scan_message scan_hall__v1__journal_head_request;
static const struct hall_scan_message scan_hall__v1__journal_head_reply;
static const struct hall_scan_message scan_hall__v1__redact_journal_request;
static const struct hall_scan_message scan_hall__v1__redact_journal_reply;
static const struct hall_scan_message scan_hall__v1__journal_entry_info;
static const struct hall_scan_message scan_hall__v1__journal_open;
static const struct hall_scan_message scan_hall__v1__back_entered;
static const struct hall_scan_message scan_hall__v1__journal_sealed;
static const struct hall_scan_message scan_hall__v1__journal_event;
static const struct hall_scan_message scan_hall__v1__book_opened;
static const struct hall_scan_message scan_hall__v1__call_refused;
static const struct hall_scan_message scan_hall__v1__call_failed;
static const struct hall_scan_message scan_hall__v1__clock_advanced;
static const struct hall_scan_message scan_hall__v1__clock_suspected;
static const struct hall_scan_message scan_hall__v1__clock_confirmed;
static const struct hall_scan_message scan_hall__v1__backup_made;
static const struct hall_scan_message scan_hall__v1__entries_redacted;
static const struct hall_scan_message scan_hall__v1__badge_issued;
static const struct hall_scan_message scan_hall__v1__pin_chosen;
static const struct hall_scan_message scan_hall__v1__pin_reset;
static const struct hall_scan_message scan_hall__v1__pin_failed;
static const struct hall_scan_message scan_hall__v1__badge_lost;
static const struct hall_scan_message scan_hall__v1__badge_session_opened;
static const struct hall_scan_message scan_hall__v1__badge_session_closed;
static const struct hall_scan_message scan_hall__v1__role_granted;
static const struct hall_scan_message scan_hall__v1__role_revoked;
static const struct hall_scan_message scan_hall__v1__login_mapped;
static const struct hall_scan_message scan_hall__v1__login_unmapped;
static const struct hall_scan_message scan_hall__v1__terminal_put;
static const struct hall_scan_message scan_hall__v1__service_account_put;
static const struct hall_scan_message scan_hall__v1__unit_put;
static const struct hall_scan_message scan_hall__v1__staff_put;
static const struct hall_scan_message scan_hall__v1__staff_departed;
static const struct hall_scan_message scan_hall__v1__window_put;
static const struct hall_scan_message scan_hall__v1__window_ended;
static const struct hall_scan_message scan_hall__v1__post_put;
static const struct hall_scan_message scan_hall__v1__post_retired;
static const struct hall_scan_message scan_hall__v1__post_past_last_day;
static const struct hall_scan_message scan_hall__v1__setting_put;
static const struct hall_scan_message scan_hall__v1__lists_imported;
static const struct hall_scan_message scan_hall__v1__calendar_year_loaded;
static const struct hall_scan_message scan_hall__v1__deadline_moved;
static const struct hall_scan_message scan_hall__v1__item_put;
static const struct hall_scan_message scan_hall__v1__item_retired;
static const struct hall_scan_message scan_hall__v1__case_accepted;
static const struct hall_scan_message scan_hall__v1__case_handed_over;
static const struct hall_scan_message scan_hall__v1__case_paused;
static const struct hall_scan_message scan_hall__v1__case_resumed;
static const struct hall_scan_message scan_hall__v1__case_finished;
static const struct hall_scan_message scan_hall__v1__case_annulled;
static const struct hall_scan_message scan_hall__v1__case_near_due;
static const struct hall_scan_message scan_hall__v1__case_lapsed;
static const struct hall_scan_message scan_hall__v1__applicant_revealed;
static const struct hall_scan_message scan_hall__v1__query_code_guessed;
static const struct hall_scan_message scan_hall__v1__application_filed;
static const struct hall_scan_message scan_hall__v1__materials_checked;
static const struct hall_scan_message scan_hall__v1__notice_given;
static const struct hall_scan_message scan_hall__v1__application_supplemented;
static const struct hall_scan_message scan_hall__v1__application_turned_down;
static const struct hall_scan_message scan_hall__v1__application_withdrawn;
static const struct hall_scan_message scan_hall__v1__materials_handed_in;
static const struct hall_scan_message scan_hall__v1__materials_overdue;
static const struct hall_scan_message scan_hall__v1__acceptance_held;
static const struct hall_scan_message scan_hall__v1__breach_proposed;
static const struct hall_scan_message scan_hall__v1__signed_in;
static const struct hall_scan_message scan_hall__v1__signed_out;
static const struct hall_scan_message scan_hall__v1__paper_issued;
static const struct hall_scan_message scan_hall__v1__enquiry_opened;
static const struct hall_scan_message scan_hall__v1__enquiry_escalated;
static const struct hall_scan_message scan_hall__v1__enquiry_settled;
static const struct hall_scan_message scan_hall__v1__enquiry_handed_over;
static const struct hall_scan_message scan_hall__v1__enquiry_lapsed;
static const struct hall_scan_message scan_hall__v1__case_limit_extended;
static const struct hall_scan_message scan_hall__v1__case_reviewed;
static const struct hall_scan_message scan_hall__v1__case_approved;
static const struct hall_scan_message scan_hall__v1__case_step_recorded;
static const struct hall_scan_message scan_hall__v1__case_sent_up;
static const struct hall_scan_message scan_hall__v1__case_came_back;
static const struct hall_scan_message scan_hall__v1__authority_contacted;
static const struct hall_scan_message scan_hall__v1__case_delivered;
static const struct hall_scan_message scan_hall__v1__delivery_near_due;
static const struct hall_scan_message scan_hall__v1__applicant_visited;
static const struct hall_scan_message scan_ttrpc__request;
static const struct hall_scan_message scan_ttrpc__response;
static const struct hall_scan_message scan_ttrpc__key_value;

static const struct hall_scan_field fields_google__protobuf__any[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "type_url"},
    {.number = 2, .kind = HALL_KIND_BYTES, .name = "value"},
};
static const struct hall_scan_message scan_google__protobuf__any = {fields_google__protobuf__any, 2, false};

static const struct hall_scan_field fields_google__rpc__status[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "code"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "message"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_google__protobuf__any, .name = "details"},
};
static const struct hall_scan_message scan_google__rpc__status = {fields_google__rpc__status, 3, false};

static const struct hall_scan_field fields_google__protobuf__timestamp[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(-62135596800), .at_most = INT64_C(253402300799), .name = "seconds"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(999999999), .name = "nanos"},
};
static const struct hall_scan_message scan_google__protobuf__timestamp = {fields_google__protobuf__timestamp, 2, true};

static const struct hall_scan_field fields_hall__v1__absence_statement[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "text"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__absence_statement = {fields_hall__v1__absence_statement, 3, false};

static const struct hall_scan_field fields_hall__v1__absence_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__absence_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 6, .kind = HALL_KIND_INT32, .name = "place"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "starts"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "ends"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "noted_at"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "explain_until"},
    {.number = 11, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__absence_statement, .name = "statements"},
    {.number = 12, .kind = HALL_KIND_BOOL, .name = "ready"},
    {.number = 13, .kind = HALL_KIND_BOOL, .name = "against_facts"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 15, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 16, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "decided_at"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 18, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 19, .kind = HALL_KIND_STRING, .name = "notice_id"},
    {.number = 20, .kind = HALL_KIND_STRING, .name = "decision_id"},
};
static const struct hall_scan_message scan_hall__v1__absence_info = {fields_hall__v1__absence_info, 20, false};

static const struct hall_scan_field fields_hall__v1__explain_absence_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 4096, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__explain_absence_request = {fields_hall__v1__explain_absence_request, 3, true};

static const struct hall_scan_field fields_hall__v1__explain_absence_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__absence_info, .name = "absence"},
};
static const struct hall_scan_message scan_hall__v1__explain_absence_reply = {fields_hall__v1__explain_absence_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_absence_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__absence_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__decide_absence_request = {fields_hall__v1__decide_absence_request, 4, true};

static const struct hall_scan_field fields_hall__v1__decide_absence_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__absence_info, .name = "absence"},
};
static const struct hall_scan_message scan_hall__v1__decide_absence_reply = {fields_hall__v1__decide_absence_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_absence_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_absence_request = {fields_hall__v1__get_absence_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_absence_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__absence_info, .name = "absence"},
};
static const struct hall_scan_message scan_hall__v1__get_absence_reply = {fields_hall__v1__get_absence_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_absences_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__absence_stage, .name = "stage"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 6, .name = "month"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "ready"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_absences_request = {fields_hall__v1__list_absences_request, 6, true};

static const struct hall_scan_field fields_hall__v1__list_absences_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__absence_info, .name = "absences"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_absences_reply = {fields_hall__v1__list_absences_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__session_unaccounted[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "place"},
};
static const struct hall_scan_message scan_hall__v1__session_unaccounted = {fields_hall__v1__session_unaccounted, 4, false};

static const struct hall_scan_field fields_hall__v1__session_cleared[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "place"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "decided"},
};
static const struct hall_scan_message scan_hall__v1__session_cleared = {fields_hall__v1__session_cleared, 5, false};

static const struct hall_scan_field fields_hall__v1__absence_explained[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__absence_explained = {fields_hall__v1__absence_explained, 3, false};

static const struct hall_scan_field fields_hall__v1__absence_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__absence_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "anew"},
};
static const struct hall_scan_message scan_hall__v1__absence_decided = {fields_hall__v1__absence_decided, 4, false};

static const struct hall_scan_message scan_hall__v1__admin_status_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__admin_status_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "version"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "hall_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "hall_name"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "started_at"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "now"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "time_zone"},
    {.number = 7, .kind = HALL_KIND_BOOL, .name = "simulated_clock"},
    {.number = 8, .kind = HALL_KIND_BOOL, .name = "clock_suspected"},
    {.number = 9, .kind = HALL_KIND_INT64, .name = "journal_epoch"},
    {.number = 10, .kind = HALL_KIND_INT64, .name = "journal_seq"},
    {.number = 11, .kind = HALL_KIND_INT32, .name = "schema_version"},
    {.number = 12, .kind = HALL_KIND_INT32, .name = "agenda_owed"},
    {.number = 13, .kind = HALL_KIND_INT32, .name = "open_cases"},
    {.number = 14, .kind = HALL_KIND_INT32, .name = "overdue_cases"},
    {.number = 15, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "calendar_years"},
    {.number = 16, .kind = HALL_KIND_STRING, .name = "book_check"},
    {.number = 17, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "last_backup_at"},
};
static const struct hall_scan_message scan_hall__v1__admin_status_reply = {fields_hall__v1__admin_status_reply, 17, false};

static const struct hall_scan_field fields_hall__v1__backup_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 1024, .name = "folder"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(10000), .name = "keep"},
};
static const struct hall_scan_message scan_hall__v1__backup_request = {fields_hall__v1__backup_request, 2, true};

static const struct hall_scan_field fields_hall__v1__backup_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "path"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "bytes"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "removed"},
};
static const struct hall_scan_message scan_hall__v1__backup_reply = {fields_hall__v1__backup_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__advance_clock_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_google__protobuf__timestamp, .name = "to"},
};
static const struct hall_scan_message scan_hall__v1__advance_clock_request = {fields_hall__v1__advance_clock_request, 1, true};

static const struct hall_scan_field fields_hall__v1__advance_clock_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "now"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "agenda_done"},
};
static const struct hall_scan_message scan_hall__v1__advance_clock_reply = {fields_hall__v1__advance_clock_reply, 2, false};

static const struct hall_scan_message scan_hall__v1__confirm_clock_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__confirm_clock_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "now"},
};
static const struct hall_scan_message scan_hall__v1__confirm_clock_reply = {fields_hall__v1__confirm_clock_reply, 1, false};

static const struct hall_scan_message scan_hall__v1__metrics_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__metrics_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .bytes_max = 1048576, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__metrics_reply = {fields_hall__v1__metrics_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__calendar_day[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "date"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__day_kind, .name = "kind"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "name"},
};
static const struct hall_scan_message scan_hall__v1__calendar_day = {fields_hall__v1__calendar_day, 3, true};

static const struct hall_scan_field fields_hall__v1__calendar_year_info[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1949), .at_most = INT64_C(2999), .name = "year"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 512, .name = "source"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 2, .name = "issued_on"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__calendar_year_info = {fields_hall__v1__calendar_year_info, 4, true};

static const struct hall_scan_field fields_hall__v1__load_year_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__calendar_year_info, .name = "year"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 120, .message = &scan_hall__v1__calendar_day, .name = "days"},
};
static const struct hall_scan_message scan_hall__v1__load_year_request = {fields_hall__v1__load_year_request, 2, true};

static const struct hall_scan_field fields_hall__v1__deadline_move[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "clock"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "old_due"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "new_due"},
};
static const struct hall_scan_message scan_hall__v1__deadline_move = {fields_hall__v1__deadline_move, 4, false};

static const struct hall_scan_field fields_hall__v1__load_year_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__calendar_year_info, .name = "year"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "moved_count"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__deadline_move, .name = "moves"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "stale_paper_count"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "stale_papers"},
};
static const struct hall_scan_message scan_hall__v1__load_year_reply = {fields_hall__v1__load_year_reply, 5, false};

static const struct hall_scan_message scan_hall__v1__list_years_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_years_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__calendar_year_info, .name = "years"},
};
static const struct hall_scan_message scan_hall__v1__list_years_reply = {fields_hall__v1__list_years_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_days_request[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1949), .at_most = INT64_C(2999), .name = "year"},
};
static const struct hall_scan_message scan_hall__v1__list_days_request = {fields_hall__v1__list_days_request, 1, true};

static const struct hall_scan_field fields_hall__v1__list_days_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__calendar_year_info, .name = "year"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__calendar_day, .name = "days"},
};
static const struct hall_scan_message scan_hall__v1__list_days_reply = {fields_hall__v1__list_days_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__pause_span[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 2, .name = "to"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "cause"},
};
static const struct hall_scan_message scan_hall__v1__pause_span = {fields_hall__v1__pause_span, 3, true};

static const struct hall_scan_field fields_hall__v1__explain_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "accepted_on"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "working_days"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 50, .message = &scan_hall__v1__pause_span, .name = "pauses"},
};
static const struct hall_scan_message scan_hall__v1__explain_request = {fields_hall__v1__explain_request, 3, true};

static const struct hall_scan_field fields_hall__v1__explained_day[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "used"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "counted"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "why"},
};
static const struct hall_scan_message scan_hall__v1__explained_day = {fields_hall__v1__explained_day, 4, false};

static const struct hall_scan_field fields_hall__v1__explain_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "due"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "provisional"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "paused"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__explained_day, .name = "days"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "summary"},
};
static const struct hall_scan_message scan_hall__v1__explain_reply = {fields_hall__v1__explain_reply, 5, false};

static const struct hall_scan_field fields_hall__v1__limit_extension[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "working_days"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "approved_by"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "entered_on"},
};
static const struct hall_scan_message scan_hall__v1__limit_extension = {fields_hall__v1__limit_extension, 4, false};

static const struct hall_scan_field fields_hall__v1__work_step[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "procedure_line"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "title"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__work_step = {fields_hall__v1__work_step, 6, false};

static const struct hall_scan_field fields_hall__v1__upstairs_span[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "authority"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "sent_at"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "back_at"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "working_days"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "provisional"},
};
static const struct hall_scan_message scan_hall__v1__upstairs_span = {fields_hall__v1__upstairs_span, 5, false};

static const struct hall_scan_field fields_hall__v1__time_upstairs[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "authority"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "working_days"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "provisional"},
};
static const struct hall_scan_message scan_hall__v1__time_upstairs = {fields_hall__v1__time_upstairs, 3, false};

static const struct hall_scan_field fields_hall__v1__authority_contact[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "authority"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__contact_way, .name = "way"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "whom"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "said"},
};
static const struct hall_scan_message scan_hall__v1__authority_contact = {fields_hall__v1__authority_contact, 7, false};

static const struct hall_scan_field fields_hall__v1__handed_paper[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "title"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__handed_paper = {fields_hall__v1__handed_paper, 2, true};

static const struct hall_scan_field fields_hall__v1__delivery_info[] = {
    {.number = 1, .kind = HALL_KIND_BOOL, .name = "made"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__delivery_way, .name = "way"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "receiver"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "delivered_on"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "place"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "post_number"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "letter_id"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "recorded_by"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "recorded_by_name"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "recorded_at"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "receipt_id"},
    {.number = 12, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__delivery_info = {fields_hall__v1__delivery_info, 12, false};

static const struct hall_scan_field fields_hall__v1__visit_info[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__visit_info = {fields_hall__v1__visit_info, 4, false};

static const struct hall_scan_field fields_hall__v1__material_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__material_need, .name = "need"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(20), .name = "originals"},
    {.number = 4, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(20), .name = "copies"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "note"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .name = "form"},
};
static const struct hall_scan_message scan_hall__v1__material_info = {fields_hall__v1__material_info, 6, true};

static const struct hall_scan_field fields_hall__v1__item_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "code"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "unit_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "post_id"},
    {.number = 5, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__item_kind, .name = "kind"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "licence"},
    {.number = 7, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "promised_days"},
    {.number = 8, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "statutory_days"},
    {.number = 9, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .count_max = 16, .enumeration = &enum_hall__v1__pause_cause, .name = "pause_causes"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 60, .message = &scan_hall__v1__material_info, .name = "materials"},
    {.number = 11, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "basis"},
    {.number = 12, .kind = HALL_KIND_BOOL, .name = "retired"},
    {.number = 13, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 14, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__item_ending, .name = "ending"},
    {.number = 15, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 16, .name = "other_post_ids"},
    {.number = 16, .kind = HALL_KIND_STRING, .bytes_max = 4096, .name = "conditions"},
    {.number = 17, .kind = HALL_KIND_STRING, .bytes_max = 4096, .name = "procedure"},
    {.number = 18, .kind = HALL_KIND_STRING, .bytes_max = 512, .name = "fee"},
    {.number = 19, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__publicity, .name = "publicity"},
    {.number = 20, .kind = HALL_KIND_STRING, .format = 3, .name = "next_window_id"},
    {.number = 21, .kind = HALL_KIND_BOOL, .name = "leader_approves"},
    {.number = 22, .kind = HALL_KIND_BOOL, .name = "second_review"},
};
static const struct hall_scan_message scan_hall__v1__item_info = {fields_hall__v1__item_info, 22, true};

static const struct hall_scan_field fields_hall__v1__put_item_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__item_info, .name = "item"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_item_request = {fields_hall__v1__put_item_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_item_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__item_info, .name = "item"},
};
static const struct hall_scan_message scan_hall__v1__put_item_reply = {fields_hall__v1__put_item_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_item_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "code"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__get_item_request = {fields_hall__v1__get_item_request, 2, true};

static const struct hall_scan_field fields_hall__v1__get_item_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__item_info, .name = "item"},
};
static const struct hall_scan_message scan_hall__v1__get_item_reply = {fields_hall__v1__get_item_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_items_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "with_retired"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "page_token"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__list_items_request = {fields_hall__v1__list_items_request, 5, true};

static const struct hall_scan_field fields_hall__v1__list_items_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__item_info, .name = "items"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_items_reply = {fields_hall__v1__list_items_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__retire_item_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "code"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__retire_item_request = {fields_hall__v1__retire_item_request, 2, true};

static const struct hall_scan_message scan_hall__v1__retire_item_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__get_guide_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "code"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "printable"},
};
static const struct hall_scan_message scan_hall__v1__get_guide_request = {fields_hall__v1__get_guide_request, 2, true};

static const struct hall_scan_field fields_hall__v1__get_guide_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__item_info, .name = "item"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "unit_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "unit_address"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "unit_phone"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "window_names"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "next_window_name"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "hall_name"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "html"},
};
static const struct hall_scan_message scan_hall__v1__get_guide_reply = {fields_hall__v1__get_guide_reply, 8, false};

static const struct hall_scan_field fields_hall__v1__paper_due[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "clock"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "due_on"},
};
static const struct hall_scan_message scan_hall__v1__paper_due = {fields_hall__v1__paper_due, 2, false};

static const struct hall_scan_field fields_hall__v1__paper_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__paper_kind, .name = "kind"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "subject"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "issued_at"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "issued_by"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "issued_by_name"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "acting_for"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "seal_number"},
    {.number = 11, .kind = HALL_KIND_INT32, .name = "template_revision"},
    {.number = 12, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__paper_copy, .name = "copies"},
    {.number = 13, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_due, .name = "dues"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "replaces_id"},
    {.number = 15, .kind = HALL_KIND_STRING, .name = "replaced_by_id"},
    {.number = 16, .kind = HALL_KIND_STRING, .name = "supplements_id"},
    {.number = 17, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "supplemented_by_ids"},
    {.number = 18, .kind = HALL_KIND_BOOL, .name = "stale"},
    {.number = 19, .kind = HALL_KIND_STRING, .name = "voucher"},
};
static const struct hall_scan_message scan_hall__v1__paper_info = {fields_hall__v1__paper_info, 19, false};

static const struct hall_scan_field fields_hall__v1__get_paper_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__paper_copy, .name = "copy"},
};
static const struct hall_scan_message scan_hall__v1__get_paper_request = {fields_hall__v1__get_paper_request, 2, true};

static const struct hall_scan_field fields_hall__v1__get_paper_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "html"},
};
static const struct hall_scan_message scan_hall__v1__get_paper_reply = {fields_hall__v1__get_paper_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__list_papers_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 5, .name = "case_number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__paper_kind, .name = "kind"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9999), .name = "year"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "stale_only"},
    {.number = 6, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "page_size"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 3, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_papers_request = {fields_hall__v1__list_papers_request, 7, true};

static const struct hall_scan_field fields_hall__v1__list_papers_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_papers_reply = {fields_hall__v1__list_papers_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__case_file_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "case_number"},
};
static const struct hall_scan_message scan_hall__v1__case_file_request = {fields_hall__v1__case_file_request, 1, true};

static const struct hall_scan_field fields_hall__v1__case_file_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "html"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "papers"},
};
static const struct hall_scan_message scan_hall__v1__case_file_reply = {fields_hall__v1__case_file_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__authorise_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "case_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .name = "agent_name"},
};
static const struct hall_scan_message scan_hall__v1__authorise_request = {fields_hall__v1__authorise_request, 2, true};

static const struct hall_scan_field fields_hall__v1__authorise_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__authorise_reply = {fields_hall__v1__authorise_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__reissue_paper_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__reissue_paper_request = {fields_hall__v1__reissue_paper_request, 2, true};

static const struct hall_scan_field fields_hall__v1__reissue_paper_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__reissue_paper_reply = {fields_hall__v1__reissue_paper_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__supplement_paper_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "basis"},
};
static const struct hall_scan_message scan_hall__v1__supplement_paper_request = {fields_hall__v1__supplement_paper_request, 3, true};

static const struct hall_scan_field fields_hall__v1__supplement_paper_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
};
static const struct hall_scan_message scan_hall__v1__supplement_paper_reply = {fields_hall__v1__supplement_paper_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__rehomed_info[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__rehomed_kind, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "to_person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "to_person_name"},
};
static const struct hall_scan_message scan_hall__v1__rehomed_info = {fields_hall__v1__rehomed_info, 4, false};

static const struct hall_scan_field fields_hall__v1__applicant[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__applicant_kind, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__identity_document, .name = "document"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "identity_number"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 32, .name = "phone"},
};
static const struct hall_scan_message scan_hall__v1__applicant = {fields_hall__v1__applicant, 5, true};

static const struct hall_scan_field fields_hall__v1__clock_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "budget_days"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "due_on"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "provisional"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "lapsed_at"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "held_until"},
};
static const struct hall_scan_message scan_hall__v1__clock_info = {fields_hall__v1__clock_info, 6, false};

static const struct hall_scan_field fields_hall__v1__case_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "item_code"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "item_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "window_id"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_stage, .name = "stage"},
    {.number = 7, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__due_state, .name = "due_state"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "accepted_at"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "accepted_by"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "handler_name"},
    {.number = 12, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__applicant, .name = "applicant"},
    {.number = 13, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "queue_ticket"},
    {.number = 15, .kind = HALL_KIND_STRING, .name = "external_number"},
    {.number = 16, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__clock_info, .name = "clocks"},
    {.number = 17, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__pause_span, .name = "pauses"},
    {.number = 18, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 19, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "finished_at"},
    {.number = 20, .kind = HALL_KIND_STRING, .name = "note"},
    {.number = 21, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 22, .kind = HALL_KIND_STRING, .name = "first_asked_id"},
    {.number = 23, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "filed_at"},
    {.number = 24, .kind = HALL_KIND_STRING, .name = "filed_by"},
    {.number = 25, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "received_at"},
    {.number = 26, .kind = HALL_KIND_BOOL, .name = "deemed_accepted"},
    {.number = 40, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__limit_extension, .name = "limit_extension"},
    {.number = 41, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_checks, .name = "checks"},
    {.number = 42, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__work_step, .name = "steps"},
    {.number = 43, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__upstairs_span, .name = "upstairs"},
    {.number = 44, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__time_upstairs, .name = "time_upstairs"},
    {.number = 45, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__authority_contact, .name = "contacts"},
    {.number = 46, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__delivery_info, .name = "delivery"},
    {.number = 47, .kind = HALL_KIND_BOOL, .name = "closed"},
    {.number = 48, .kind = HALL_KIND_INT32, .name = "visit_count"},
    {.number = 49, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__visit_info, .name = "visits"},
    {.number = 50, .kind = HALL_KIND_BOOL, .name = "back_entered"},
};
static const struct hall_scan_message scan_hall__v1__case_info = {fields_hall__v1__case_info, 37, false};

static const struct hall_scan_field fields_hall__v1__case_row[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "item_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "handler_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "applicant_name"},
    {.number = 7, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_stage, .name = "stage"},
    {.number = 8, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__due_state, .name = "due_state"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "accepted_on"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "due_on"},
    {.number = 11, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 12, .kind = HALL_KIND_STRING, .name = "filed_on"},
    {.number = 13, .kind = HALL_KIND_BOOL, .name = "back_entered"},
};
static const struct hall_scan_message scan_hall__v1__case_row = {fields_hall__v1__case_row, 13, false};

static const struct hall_scan_field fields_hall__v1__accept_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__applicant, .name = "applicant"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 32, .name = "queue_ticket"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "external_number"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 8, .kind = HALL_KIND_STRING, .format = 3, .name = "enquiry_number"},
};
static const struct hall_scan_message scan_hall__v1__accept_request = {fields_hall__v1__accept_request, 8, true};

static const struct hall_scan_field fields_hall__v1__accept_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "query_code"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "possible_doubles"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
};
static const struct hall_scan_message scan_hall__v1__accept_reply = {fields_hall__v1__accept_reply, 4, false};

static const struct hall_scan_field fields_hall__v1__hand_over_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "to_person_id"},
    {.number = 3, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 3, .name = "to_post_id"},
};
static const struct hall_scan_message scan_hall__v1__hand_over_request = {fields_hall__v1__hand_over_request, 5, true};

static const struct hall_scan_field fields_hall__v1__hand_over_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__hand_over_reply = {fields_hall__v1__hand_over_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__reassign_all_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "from_person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "to_person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "preview"},
};
static const struct hall_scan_message scan_hall__v1__reassign_all_request = {fields_hall__v1__reassign_all_request, 5, true};

static const struct hall_scan_field fields_hall__v1__reassign_all_reply[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "count"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "numbers"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "enquiries"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__rehomed_info, .name = "rehomed"},
};
static const struct hall_scan_message scan_hall__v1__reassign_all_reply = {fields_hall__v1__reassign_all_reply, 4, false};

static const struct hall_scan_field fields_hall__v1__pause_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__pause_cause, .name = "cause"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "notice"},
    {.number = 4, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 512, .name = "expected"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "basis"},
};
static const struct hall_scan_message scan_hall__v1__pause_request = {fields_hall__v1__pause_request, 6, true};

static const struct hall_scan_field fields_hall__v1__pause_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__pause_reply = {fields_hall__v1__pause_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__resume_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 2, .name = "resumed_on"},
};
static const struct hall_scan_message scan_hall__v1__resume_request = {fields_hall__v1__resume_request, 4, true};

static const struct hall_scan_field fields_hall__v1__resume_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__resume_reply = {fields_hall__v1__resume_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__finish_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 3, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "seal_number"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "basis"},
    {.number = 7, .kind = HALL_KIND_STRING, .bytes_max = 512, .name = "collection"},
    {.number = 8, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 1, .count_max = 20, .name = "handed_out"},
};
static const struct hall_scan_message scan_hall__v1__finish_request = {fields_hall__v1__finish_request, 8, true};

static const struct hall_scan_field fields_hall__v1__finish_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__finish_reply = {fields_hall__v1__finish_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__annul_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
    {.number = 3, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__annul_request = {fields_hall__v1__annul_request, 3, true};

static const struct hall_scan_field fields_hall__v1__annul_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__annul_reply = {fields_hall__v1__annul_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_case_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_case_request = {fields_hall__v1__get_case_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_case_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__get_case_reply = {fields_hall__v1__get_case_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__case_status_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 32, .name = "query_code"},
};
static const struct hall_scan_message scan_hall__v1__case_status_request = {fields_hall__v1__case_status_request, 2, true};

static const struct hall_scan_field fields_hall__v1__case_status_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "item_name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_stage, .name = "stage"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "accepted_at"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "due_on"},
    {.number = 7, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__due_state, .name = "due_state"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "window_name"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "finished_at"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "filed_at"},
};
static const struct hall_scan_message scan_hall__v1__case_status_reply = {fields_hall__v1__case_status_reply, 10, false};

static const struct hall_scan_field fields_hall__v1__list_cases_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "window_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "handler_id"},
    {.number = 4, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .count_max = 8, .enumeration = &enum_hall__v1__due_state, .name = "due_states"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 3, .name = "item_code"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "with_ended"},
    {.number = 7, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "page_size"},
    {.number = 8, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_cases_request = {fields_hall__v1__list_cases_request, 8, true};

static const struct hall_scan_field fields_hall__v1__list_cases_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__case_row, .name = "cases"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_cases_reply = {fields_hall__v1__list_cases_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__search_by_applicant_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "identity_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .name = "name"},
};
static const struct hall_scan_message scan_hall__v1__search_by_applicant_request = {fields_hall__v1__search_by_applicant_request, 2, false};

static const struct hall_scan_field fields_hall__v1__search_by_applicant_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__case_row, .name = "cases"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "doubled_item_codes"},
};
static const struct hall_scan_message scan_hall__v1__search_by_applicant_reply = {fields_hall__v1__search_by_applicant_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__case_history_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__case_history_request = {fields_hall__v1__case_history_request, 1, true};

static const struct hall_scan_field fields_hall__v1__case_step[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "acting_for"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "what"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "note"},
    {.number = 7, .kind = HALL_KIND_INT64, .name = "seq"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "voucher"},
};
static const struct hall_scan_message scan_hall__v1__case_step = {fields_hall__v1__case_step, 8, false};

static const struct hall_scan_field fields_hall__v1__case_history_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__case_step, .name = "steps"},
};
static const struct hall_scan_message scan_hall__v1__case_history_reply = {fields_hall__v1__case_history_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__explain_deadline_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__explain_deadline_request = {fields_hall__v1__explain_deadline_request, 1, true};

static const struct hall_scan_field fields_hall__v1__explained_clock[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__clock_info, .name = "clock"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__explain_reply, .name = "account"},
};
static const struct hall_scan_message scan_hall__v1__explained_clock = {fields_hall__v1__explained_clock, 2, false};

static const struct hall_scan_field fields_hall__v1__explain_deadline_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__explained_clock, .name = "clocks"},
};
static const struct hall_scan_message scan_hall__v1__explain_deadline_reply = {fields_hall__v1__explain_deadline_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__reveal_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__reveal_request = {fields_hall__v1__reveal_request, 2, true};

static const struct hall_scan_field fields_hall__v1__reveal_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__applicant, .name = "applicant"},
};
static const struct hall_scan_message scan_hall__v1__reveal_reply = {fields_hall__v1__reveal_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__extend_limit_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(365), .name = "working_days"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "approved_by"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "basis"},
};
static const struct hall_scan_message scan_hall__v1__extend_limit_request = {fields_hall__v1__extend_limit_request, 6, true};

static const struct hall_scan_field fields_hall__v1__extend_limit_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__extend_limit_reply = {fields_hall__v1__extend_limit_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__case_checks[] = {
    {.number = 1, .kind = HALL_KIND_BOOL, .name = "second_review"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "leader_approval"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "reviewed_by"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "reviewed_by_name"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "reviewed_at"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "reviewed_result"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "approved_by"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "approved_by_name"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "approved_at"},
    {.number = 10, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "approved_result"},
    {.number = 11, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__approval_form, .name = "form"},
    {.number = 12, .kind = HALL_KIND_STRING, .name = "recorded_by"},
    {.number = 13, .kind = HALL_KIND_BOOL, .name = "awaits_word"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "sent_back_by"},
    {.number = 15, .kind = HALL_KIND_STRING, .name = "sent_back_by_name"},
    {.number = 16, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "sent_back_at"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "sent_back_reason"},
};
static const struct hall_scan_message scan_hall__v1__case_checks = {fields_hall__v1__case_checks, 17, false};

static const struct hall_scan_field fields_hall__v1__review_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__check_word, .name = "word"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__review_request = {fields_hall__v1__review_request, 5, true};

static const struct hall_scan_field fields_hall__v1__review_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__review_reply = {fields_hall__v1__review_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__approve_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__check_word, .name = "word"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "reason"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__approval_form, .name = "form"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 3, .name = "principal_id"},
};
static const struct hall_scan_message scan_hall__v1__approve_request = {fields_hall__v1__approve_request, 7, true};

static const struct hall_scan_field fields_hall__v1__approve_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__approve_reply = {fields_hall__v1__approve_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_step_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(100), .name = "procedure_line"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "title"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__record_step_request = {fields_hall__v1__record_step_request, 4, true};

static const struct hall_scan_field fields_hall__v1__record_step_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__record_step_reply = {fields_hall__v1__record_step_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__send_up_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "authority"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__send_up_request = {fields_hall__v1__send_up_request, 4, true};

static const struct hall_scan_field fields_hall__v1__send_up_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__send_up_reply = {fields_hall__v1__send_up_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__come_back_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__come_back_request = {fields_hall__v1__come_back_request, 3, true};

static const struct hall_scan_field fields_hall__v1__come_back_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__come_back_reply = {fields_hall__v1__come_back_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_contact_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "authority"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__contact_way, .name = "way"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "whom"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "said"},
};
static const struct hall_scan_message scan_hall__v1__record_contact_request = {fields_hall__v1__record_contact_request, 5, true};

static const struct hall_scan_field fields_hall__v1__record_contact_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__record_contact_reply = {fields_hall__v1__record_contact_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__deliver_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__delivery_way, .name = "way"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "receiver"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 2, .name = "delivered_on"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .name = "place"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "post_number"},
    {.number = 8, .kind = HALL_KIND_STRING, .format = 3, .name = "letter_id"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 20, .message = &scan_hall__v1__handed_paper, .name = "papers"},
    {.number = 10, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__deliver_request = {fields_hall__v1__deliver_request, 10, true};

static const struct hall_scan_field fields_hall__v1__deliver_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__paper_info, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__deliver_reply = {fields_hall__v1__deliver_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__record_visit_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 512, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__record_visit_request = {fields_hall__v1__record_visit_request, 2, true};

static const struct hall_scan_field fields_hall__v1__record_visit_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
};
static const struct hall_scan_message scan_hall__v1__record_visit_reply = {fields_hall__v1__record_visit_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__import_cases_request[] = {
    {.number = 1, .kind = HALL_KIND_BYTES, .flags = HALL_FIELD_REQUIRED, .bytes_max = 917504, .name = "content"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "dry_run"},
};
static const struct hall_scan_message scan_hall__v1__import_cases_request = {fields_hall__v1__import_cases_request, 2, true};

static const struct hall_scan_field fields_hall__v1__imported_case[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "external_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__import_outcome, .name = "outcome"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "query_code"},
};
static const struct hall_scan_message scan_hall__v1__imported_case = {fields_hall__v1__imported_case, 4, false};

static const struct hall_scan_field fields_hall__v1__import_cases_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__imported_case, .name = "cases"},
};
static const struct hall_scan_message scan_hall__v1__import_cases_reply = {fields_hall__v1__import_cases_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__cases_imported[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "added"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "linked"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "brought_on"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "unchanged"},
};
static const struct hall_scan_message scan_hall__v1__cases_imported = {fields_hall__v1__cases_imported, 4, false};

static const struct hall_scan_field fields_hall__v1__case_linked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "external_number"},
};
static const struct hall_scan_message scan_hall__v1__case_linked = {fields_hall__v1__case_linked, 2, false};

static const struct hall_scan_field fields_hall__v1__bearer[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__bearer_kind, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "letter"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "relation"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__bearer = {fields_hall__v1__bearer, 5, false};

static const struct hall_scan_field fields_hall__v1__material_finding[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "material"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__material_standing, .name = "standing"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "defect"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 2, .name = "follows_by"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "brought_now"},
};
static const struct hall_scan_message scan_hall__v1__material_finding = {fields_hall__v1__material_finding, 5, true};

static const struct hall_scan_field fields_hall__v1__material_state[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "material"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__material_need, .name = "need"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__material_standing, .name = "standing"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "defect"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "follows_by"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "since_notice"},
};
static const struct hall_scan_message scan_hall__v1__material_state = {fields_hall__v1__material_state, 6, false};

static const struct hall_scan_field fields_hall__v1__notice_line[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "subject"},
    {.number = 2, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "demand"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__notice_change, .name = "change"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 512, .name = "changed"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__notice_line = {fields_hall__v1__notice_line, 5, true};

static const struct hall_scan_field fields_hall__v1__notice_info[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "given_at"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__notice_line, .name = "lines"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "paper_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "paper_number"},
};
static const struct hall_scan_message scan_hall__v1__notice_info = {fields_hall__v1__notice_info, 4, false};

static const struct hall_scan_field fields_hall__v1__application_info[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_info, .name = "case"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__material_state, .name = "materials"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__notice_info, .name = "notices"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__bearer, .name = "bearer"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "witness"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "form_filled_by"},
};
static const struct hall_scan_message scan_hall__v1__application_info = {fields_hall__v1__application_info, 6, false};

static const struct hall_scan_field fields_hall__v1__file_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__applicant, .name = "applicant"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 32, .name = "queue_ticket"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "external_number"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 8, .kind = HALL_KIND_STRING, .format = 3, .name = "enquiry_number"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__bearer, .name = "bearer"},
    {.number = 10, .kind = HALL_KIND_BOOL, .name = "form_filled_by_staff"},
    {.number = 11, .kind = HALL_KIND_STRING, .format = 1, .name = "witness"},
    {.number = 12, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 60, .message = &scan_hall__v1__material_finding, .name = "findings"},
};
static const struct hall_scan_message scan_hall__v1__file_request = {fields_hall__v1__file_request, 12, true};

static const struct hall_scan_field fields_hall__v1__file_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "query_code"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "possible_doubles"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
};
static const struct hall_scan_message scan_hall__v1__file_reply = {fields_hall__v1__file_reply, 4, false};

static const struct hall_scan_field fields_hall__v1__check_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 60, .message = &scan_hall__v1__material_finding, .name = "findings"},
};
static const struct hall_scan_message scan_hall__v1__check_request = {fields_hall__v1__check_request, 3, true};

static const struct hall_scan_field fields_hall__v1__check_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
};
static const struct hall_scan_message scan_hall__v1__check_reply = {fields_hall__v1__check_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__give_notice_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 60, .message = &scan_hall__v1__notice_line, .name = "lines"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "why_not_yet"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "seal_number"},
};
static const struct hall_scan_message scan_hall__v1__give_notice_request = {fields_hall__v1__give_notice_request, 5, true};

static const struct hall_scan_field fields_hall__v1__give_notice_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__give_notice_reply = {fields_hall__v1__give_notice_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__supplement_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 60, .message = &scan_hall__v1__material_finding, .name = "findings"},
};
static const struct hall_scan_message scan_hall__v1__supplement_request = {fields_hall__v1__supplement_request, 3, true};

static const struct hall_scan_field fields_hall__v1__supplement_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
};
static const struct hall_scan_message scan_hall__v1__supplement_reply = {fields_hall__v1__supplement_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__accept_application_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "delivery"},
};
static const struct hall_scan_message scan_hall__v1__accept_application_request = {fields_hall__v1__accept_application_request, 3, true};

static const struct hall_scan_field fields_hall__v1__accept_application_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
};
static const struct hall_scan_message scan_hall__v1__accept_application_reply = {fields_hall__v1__accept_application_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__hand_in_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .format = 1, .count_max = 60, .name = "materials"},
};
static const struct hall_scan_message scan_hall__v1__hand_in_request = {fields_hall__v1__hand_in_request, 3, true};

static const struct hall_scan_field fields_hall__v1__hand_in_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
};
static const struct hall_scan_message scan_hall__v1__hand_in_reply = {fields_hall__v1__hand_in_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__turn_down_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__turn_down_ground, .name = "ground"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "basis"},
    {.number = 6, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "instead"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "seal_number"},
};
static const struct hall_scan_message scan_hall__v1__turn_down_request = {fields_hall__v1__turn_down_request, 7, true};

static const struct hall_scan_field fields_hall__v1__turn_down_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
};
static const struct hall_scan_message scan_hall__v1__turn_down_reply = {fields_hall__v1__turn_down_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__withdraw_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__withdraw_request = {fields_hall__v1__withdraw_request, 3, true};

static const struct hall_scan_field fields_hall__v1__withdraw_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
};
static const struct hall_scan_message scan_hall__v1__withdraw_reply = {fields_hall__v1__withdraw_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_application_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_application_request = {fields_hall__v1__get_application_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_application_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__application_info, .name = "application"},
};
static const struct hall_scan_message scan_hall__v1__get_application_reply = {fields_hall__v1__get_application_reply, 1, false};

static const struct hall_scan_message scan_hall__v1__sign_in_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__sign_in_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "repeated_mark"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 20, .kind = HALL_KIND_INT32, .name = "overdue_minutes"},
};
static const struct hall_scan_message scan_hall__v1__sign_in_reply = {fields_hall__v1__sign_in_reply, 5, false};

static const struct hall_scan_field fields_hall__v1__sign_out_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 1, .name = "visitor_reason"},
};
static const struct hall_scan_message scan_hall__v1__sign_out_request = {fields_hall__v1__sign_out_request, 1, false};

static const struct hall_scan_field fields_hall__v1__sign_out_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "repeated_mark"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "without_sign_in"},
};
static const struct hall_scan_message scan_hall__v1__sign_out_reply = {fields_hall__v1__sign_out_reply, 5, false};

static const struct hall_scan_field fields_hall__v1__mark_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "first_in"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "last_out"},
    {.number = 6, .kind = HALL_KIND_INT32, .name = "marks"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "terminal_id"},
    {.number = 8, .kind = HALL_KIND_INT32, .name = "corrected"},
    {.number = 9, .kind = HALL_KIND_INT32, .name = "back_entered"},
};
static const struct hall_scan_message scan_hall__v1__mark_info = {fields_hall__v1__mark_info, 9, false};

static const struct hall_scan_field fields_hall__v1__list_marks_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "to"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_marks_request = {fields_hall__v1__list_marks_request, 5, true};

static const struct hall_scan_field fields_hall__v1__list_marks_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__mark_info, .name = "marks"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_marks_reply = {fields_hall__v1__list_marks_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__session_record_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "place"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "starts"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "ends"},
    {.number = 7, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__session_standing, .name = "standing"},
    {.number = 8, .kind = HALL_KIND_INT32, .name = "late_minutes"},
    {.number = 9, .kind = HALL_KIND_INT32, .name = "early_minutes"},
    {.number = 10, .kind = HALL_KIND_BOOL, .name = "missing_sign_in"},
    {.number = 11, .kind = HALL_KIND_BOOL, .name = "missing_sign_out"},
    {.number = 20, .kind = HALL_KIND_INT32, .name = "overdue_minutes"},
    {.number = 21, .kind = HALL_KIND_INT32, .name = "extended_minutes"},
    {.number = 22, .kind = HALL_KIND_INT32, .name = "corrected_marks"},
    {.number = 23, .kind = HALL_KIND_INT32, .name = "back_entered_marks"},
};
static const struct hall_scan_message scan_hall__v1__session_record_info = {fields_hall__v1__session_record_info, 15, false};

static const struct hall_scan_field fields_hall__v1__list_records_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "to"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "troubles"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_records_request = {fields_hall__v1__list_records_request, 6, true};

static const struct hall_scan_field fields_hall__v1__list_records_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__session_record_info, .name = "records"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "years_missing"},
};
static const struct hall_scan_message scan_hall__v1__list_records_reply = {fields_hall__v1__list_records_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__authorisation_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "account"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .name = "item_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .name = "person_name"},
};
static const struct hall_scan_message scan_hall__v1__authorisation_info = {fields_hall__v1__authorisation_info, 5, true};

static const struct hall_scan_field fields_hall__v1__put_authorisation_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__authorisation_info, .name = "authorisation"},
};
static const struct hall_scan_message scan_hall__v1__put_authorisation_request = {fields_hall__v1__put_authorisation_request, 1, true};

static const struct hall_scan_field fields_hall__v1__put_authorisation_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__authorisation_info, .name = "authorisation"},
};
static const struct hall_scan_message scan_hall__v1__put_authorisation_reply = {fields_hall__v1__put_authorisation_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__remove_authorisation_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__remove_authorisation_request = {fields_hall__v1__remove_authorisation_request, 2, true};

static const struct hall_scan_message scan_hall__v1__remove_authorisation_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_authorisations_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__list_authorisations_request = {fields_hall__v1__list_authorisations_request, 2, false};

static const struct hall_scan_field fields_hall__v1__list_authorisations_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__authorisation_info, .name = "authorisations"},
};
static const struct hall_scan_message scan_hall__v1__list_authorisations_reply = {fields_hall__v1__list_authorisations_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__authorisation_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "has_account"},
};
static const struct hall_scan_message scan_hall__v1__authorisation_put = {fields_hall__v1__authorisation_put, 3, false};

static const struct hall_scan_field fields_hall__v1__authorisation_removed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "item_code"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__authorisation_removed = {fields_hall__v1__authorisation_removed, 2, false};

static const struct hall_scan_field fields_hall__v1__back_entry_act[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "day"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "time"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 64, .name = "voucher"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__file_request, .name = "file"},
    {.number = 11, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__check_request, .name = "check"},
    {.number = 12, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__give_notice_request, .name = "give_notice"},
    {.number = 13, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__supplement_request, .name = "supplement"},
    {.number = 14, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__accept_application_request, .name = "accept_application"},
    {.number = 15, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__hand_in_request, .name = "hand_in"},
    {.number = 16, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__turn_down_request, .name = "turn_down"},
    {.number = 17, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__withdraw_request, .name = "withdraw"},
    {.number = 20, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__accept_request, .name = "accept"},
    {.number = 21, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__pause_request, .name = "pause"},
    {.number = 22, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__resume_request, .name = "resume"},
    {.number = 23, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__review_request, .name = "review"},
    {.number = 24, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__approve_request, .name = "approve"},
    {.number = 25, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__finish_request, .name = "finish"},
    {.number = 26, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__deliver_request, .name = "deliver"},
};
static const struct hall_scan_message scan_hall__v1__back_entry_act = {fields_hall__v1__back_entry_act, 19, true};

static const struct hall_scan_field fields_hall__v1__back_entry_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__back_entry_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__back_entry_act, .name = "acts"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "vouchers"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "entered_by"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "entered_by_name"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "entered_at"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 11, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "decided_at"},
    {.number = 12, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 13, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__back_entry_info = {fields_hall__v1__back_entry_info, 13, false};

static const struct hall_scan_field fields_hall__v1__enter_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 20, .message = &scan_hall__v1__back_entry_act, .name = "acts"},
};
static const struct hall_scan_message scan_hall__v1__enter_request = {fields_hall__v1__enter_request, 2, true};

static const struct hall_scan_field fields_hall__v1__enter_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__back_entry_info, .name = "entry"},
};
static const struct hall_scan_message scan_hall__v1__enter_reply = {fields_hall__v1__enter_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__confirm_back_entry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__confirm_back_entry_request = {fields_hall__v1__confirm_back_entry_request, 2, true};

static const struct hall_scan_field fields_hall__v1__confirm_back_entry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__back_entry_info, .name = "entry"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__paper_info, .name = "papers"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "query_code"},
};
static const struct hall_scan_message scan_hall__v1__confirm_back_entry_reply = {fields_hall__v1__confirm_back_entry_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__reject_back_entry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__reject_back_entry_request = {fields_hall__v1__reject_back_entry_request, 3, true};

static const struct hall_scan_field fields_hall__v1__reject_back_entry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__back_entry_info, .name = "entry"},
};
static const struct hall_scan_message scan_hall__v1__reject_back_entry_reply = {fields_hall__v1__reject_back_entry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_back_entry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_back_entry_request = {fields_hall__v1__get_back_entry_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_back_entry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__back_entry_info, .name = "entry"},
};
static const struct hall_scan_message scan_hall__v1__get_back_entry_reply = {fields_hall__v1__get_back_entry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_back_entries_request[] = {
    {.number = 1, .kind = HALL_KIND_BOOL, .name = "with_decided"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 5, .name = "case_number"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_back_entries_request = {fields_hall__v1__list_back_entries_request, 4, true};

static const struct hall_scan_field fields_hall__v1__list_back_entries_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__back_entry_info, .name = "entries"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_back_entries_reply = {fields_hall__v1__list_back_entries_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__back_entry_made[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "vouchers"},
};
static const struct hall_scan_message scan_hall__v1__back_entry_made = {fields_hall__v1__back_entry_made, 3, false};

static const struct hall_scan_field fields_hall__v1__back_entry_confirmed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "vouchers"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "entered_by"},
};
static const struct hall_scan_message scan_hall__v1__back_entry_confirmed = {fields_hall__v1__back_entry_confirmed, 4, false};

static const struct hall_scan_field fields_hall__v1__back_entry_rejected[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "entered_by"},
};
static const struct hall_scan_message scan_hall__v1__back_entry_rejected = {fields_hall__v1__back_entry_rejected, 2, false};

static const struct hall_scan_field fields_hall__v1__conduct_entry[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "code"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "clause"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "source"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "zh"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "en"},
};
static const struct hall_scan_message scan_hall__v1__conduct_entry = {fields_hall__v1__conduct_entry, 5, false};

static const struct hall_scan_field fields_hall__v1__breach_ground[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "clause"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "code"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "zh"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "en"},
};
static const struct hall_scan_message scan_hall__v1__breach_ground = {fields_hall__v1__breach_ground, 4, false};

static const struct hall_scan_field fields_hall__v1__breach_statement[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "text"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__breach_statement = {fields_hall__v1__breach_statement, 3, false};

static const struct hall_scan_field fields_hall__v1__breach_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__breach_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__breach_ground, .name = "grounds"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "happened_at"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "facts"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "enquiry_number"},
    {.number = 10, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_REPEATED, .name = "evidence"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "recorded_by"},
    {.number = 12, .kind = HALL_KIND_STRING, .name = "recorded_by_name"},
    {.number = 13, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "recorded_at"},
    {.number = 14, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "explain_until"},
    {.number = 15, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__breach_statement, .name = "statements"},
    {.number = 16, .kind = HALL_KIND_BOOL, .name = "ready"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 18, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 19, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "decided_at"},
    {.number = 20, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 21, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__breach_info = {fields_hall__v1__breach_info, 21, false};

static const struct hall_scan_message scan_hall__v1__conduct_checklist_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__conduct_checklist_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__conduct_entry, .name = "entries"},
};
static const struct hall_scan_message scan_hall__v1__conduct_checklist_reply = {fields_hall__v1__conduct_checklist_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_breach_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 20, .name = "codes"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "clause"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_google__protobuf__timestamp, .name = "happened_at"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 4096, .name = "facts"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 5, .name = "case_number"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 3, .name = "enquiry_number"},
    {.number = 8, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_REPEATED | HALL_FIELD_BOUNDED, .count_max = 50, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "evidence"},
};
static const struct hall_scan_message scan_hall__v1__record_breach_request = {fields_hall__v1__record_breach_request, 8, true};

static const struct hall_scan_field fields_hall__v1__record_breach_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__breach_info, .name = "breach"},
};
static const struct hall_scan_message scan_hall__v1__record_breach_reply = {fields_hall__v1__record_breach_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_gap_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__record_gap_request = {fields_hall__v1__record_gap_request, 4, true};

static const struct hall_scan_field fields_hall__v1__record_gap_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__breach_info, .name = "breach"},
};
static const struct hall_scan_message scan_hall__v1__record_gap_reply = {fields_hall__v1__record_gap_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_handover_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "giver_id"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "back"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__record_handover_request = {fields_hall__v1__record_handover_request, 6, true};

static const struct hall_scan_field fields_hall__v1__record_handover_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__breach_info, .name = "breach"},
};
static const struct hall_scan_message scan_hall__v1__record_handover_reply = {fields_hall__v1__record_handover_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__explain_breach_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 4096, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__explain_breach_request = {fields_hall__v1__explain_breach_request, 3, true};

static const struct hall_scan_field fields_hall__v1__explain_breach_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__breach_info, .name = "breach"},
};
static const struct hall_scan_message scan_hall__v1__explain_breach_reply = {fields_hall__v1__explain_breach_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_breach_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__breach_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__decide_breach_request = {fields_hall__v1__decide_breach_request, 4, true};

static const struct hall_scan_field fields_hall__v1__decide_breach_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__breach_info, .name = "breach"},
};
static const struct hall_scan_message scan_hall__v1__decide_breach_reply = {fields_hall__v1__decide_breach_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_breach_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_breach_request = {fields_hall__v1__get_breach_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_breach_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__breach_info, .name = "breach"},
};
static const struct hall_scan_message scan_hall__v1__get_breach_reply = {fields_hall__v1__get_breach_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_breaches_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__breach_stage, .name = "stage"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "clause"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 5, .name = "case_number"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "ready"},
    {.number = 6, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_breaches_request = {fields_hall__v1__list_breaches_request, 7, true};

static const struct hall_scan_field fields_hall__v1__list_breaches_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__breach_info, .name = "breaches"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_breaches_reply = {fields_hall__v1__list_breaches_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__breach_recorded[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "clauses"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "codes"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "happened_at"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "enquiry_number"},
    {.number = 8, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_REPEATED, .name = "evidence"},
};
static const struct hall_scan_message scan_hall__v1__breach_recorded = {fields_hall__v1__breach_recorded, 8, false};

static const struct hall_scan_field fields_hall__v1__breach_explained[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__breach_explained = {fields_hall__v1__breach_explained, 3, false};

static const struct hall_scan_field fields_hall__v1__breach_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__breach_verdict, .name = "verdict"},
};
static const struct hall_scan_message scan_hall__v1__breach_decided = {fields_hall__v1__breach_decided, 3, false};

static const struct hall_scan_field fields_hall__v1__correction_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__correction_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__mark_kind, .name = "kind"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "time"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "asked_at"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 12, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "decided_at"},
    {.number = 13, .kind = HALL_KIND_STRING, .name = "answer"},
    {.number = 14, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__correction_info = {fields_hall__v1__correction_info, 14, false};

static const struct hall_scan_field fields_hall__v1__ask_correction_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__mark_kind, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "date"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "time"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__ask_correction_request = {fields_hall__v1__ask_correction_request, 4, true};

static const struct hall_scan_field fields_hall__v1__ask_correction_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__correction_info, .name = "correction"},
};
static const struct hall_scan_message scan_hall__v1__ask_correction_reply = {fields_hall__v1__ask_correction_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_correction_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__correction_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__decide_correction_request = {fields_hall__v1__decide_correction_request, 4, true};

static const struct hall_scan_field fields_hall__v1__decide_correction_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__correction_info, .name = "correction"},
};
static const struct hall_scan_message scan_hall__v1__decide_correction_reply = {fields_hall__v1__decide_correction_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_corrections_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__correction_stage, .name = "stage"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_corrections_request = {fields_hall__v1__list_corrections_request, 4, true};

static const struct hall_scan_field fields_hall__v1__list_corrections_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__correction_info, .name = "corrections"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_corrections_reply = {fields_hall__v1__list_corrections_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__sheet_line[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__mark_kind, .name = "kind"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "date"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "time"},
};
static const struct hall_scan_message scan_hall__v1__sheet_line = {fields_hall__v1__sheet_line, 4, true};

static const struct hall_scan_field fields_hall__v1__sheet_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__correction_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "voucher"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__sheet_line, .name = "lines"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "entered_by"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "entered_by_name"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "entered_at"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "decided_at"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "answer"},
    {.number = 12, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__sheet_info = {fields_hall__v1__sheet_info, 12, false};

static const struct hall_scan_field fields_hall__v1__enter_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 64, .name = "voucher"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 200, .message = &scan_hall__v1__sheet_line, .name = "lines"},
};
static const struct hall_scan_message scan_hall__v1__enter_sheet_request = {fields_hall__v1__enter_sheet_request, 2, true};

static const struct hall_scan_field fields_hall__v1__enter_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__sheet_info, .name = "sheet"},
};
static const struct hall_scan_message scan_hall__v1__enter_sheet_reply = {fields_hall__v1__enter_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__correction_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__decide_sheet_request = {fields_hall__v1__decide_sheet_request, 4, true};

static const struct hall_scan_field fields_hall__v1__decide_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__sheet_info, .name = "sheet"},
};
static const struct hall_scan_message scan_hall__v1__decide_sheet_reply = {fields_hall__v1__decide_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_sheets_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__correction_stage, .name = "stage"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(100), .name = "page_size"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_sheets_request = {fields_hall__v1__list_sheets_request, 3, true};

static const struct hall_scan_field fields_hall__v1__list_sheets_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__sheet_info, .name = "sheets"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_sheets_reply = {fields_hall__v1__list_sheets_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__correction_asked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__mark_kind, .name = "kind"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "time"},
};
static const struct hall_scan_message scan_hall__v1__correction_asked = {fields_hall__v1__correction_asked, 5, false};

static const struct hall_scan_field fields_hall__v1__correction_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__correction_verdict, .name = "verdict"},
};
static const struct hall_scan_message scan_hall__v1__correction_decided = {fields_hall__v1__correction_decided, 3, false};

static const struct hall_scan_field fields_hall__v1__sheet_entered[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "voucher"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "lines"},
};
static const struct hall_scan_message scan_hall__v1__sheet_entered = {fields_hall__v1__sheet_entered, 3, false};

static const struct hall_scan_field fields_hall__v1__sheet_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "voucher"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__correction_verdict, .name = "verdict"},
};
static const struct hall_scan_message scan_hall__v1__sheet_decided = {fields_hall__v1__sheet_decided, 3, false};

static const struct hall_scan_field fields_hall__v1__delegation_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__delegation_standing, .name = "standing"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "giver_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "giver_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "delegate_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "delegate_name"},
    {.number = 7, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__approval_power, .name = "powers"},
    {.number = 8, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__role, .name = "offices"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 12, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "given_at"},
    {.number = 13, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "revoked_at"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "revoked_by"},
    {.number = 15, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__delegation_info = {fields_hall__v1__delegation_info, 15, false};

static const struct hall_scan_field fields_hall__v1__delegate_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "delegate_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "until"},
    {.number = 4, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .count_max = 8, .enumeration = &enum_hall__v1__approval_power, .name = "powers"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__delegate_request = {fields_hall__v1__delegate_request, 5, true};

static const struct hall_scan_field fields_hall__v1__delegate_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__delegation_info, .name = "delegation"},
};
static const struct hall_scan_message scan_hall__v1__delegate_reply = {fields_hall__v1__delegate_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__revoke_delegation_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__revoke_delegation_request = {fields_hall__v1__revoke_delegation_request, 3, true};

static const struct hall_scan_field fields_hall__v1__revoke_delegation_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__delegation_info, .name = "delegation"},
};
static const struct hall_scan_message scan_hall__v1__revoke_delegation_reply = {fields_hall__v1__revoke_delegation_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_delegations_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "with_ended"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(100), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_delegations_request = {fields_hall__v1__list_delegations_request, 4, true};

static const struct hall_scan_field fields_hall__v1__list_delegations_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__delegation_info, .name = "delegations"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_delegations_reply = {fields_hall__v1__list_delegations_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__delegation_given[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "giver_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "delegate_id"},
    {.number = 4, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__approval_power, .name = "powers"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "until"},
};
static const struct hall_scan_message scan_hall__v1__delegation_given = {fields_hall__v1__delegation_given, 6, false};

static const struct hall_scan_field fields_hall__v1__delegation_revoked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "giver_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "delegate_id"},
};
static const struct hall_scan_message scan_hall__v1__delegation_revoked = {fields_hall__v1__delegation_revoked, 3, false};

static const struct hall_scan_field fields_hall__v1__unit_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "address"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "phone"},
    {.number = 5, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "leave_consent"},
};
static const struct hall_scan_message scan_hall__v1__unit_info = {fields_hall__v1__unit_info, 6, true};

static const struct hall_scan_field fields_hall__v1__staff_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "unit_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "position"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(99), .name = "rank"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__staff_category, .name = "category"},
    {.number = 7, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 200, .name = "qualified_post_ids"},
    {.number = 8, .kind = HALL_KIND_STRING, .format = 3, .name = "badge_number"},
    {.number = 9, .kind = HALL_KIND_STRING, .format = 2, .name = "departed_on"},
    {.number = 10, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__staff_info = {fields_hall__v1__staff_info, 10, true};

static const struct hall_scan_field fields_hall__v1__window_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "ended"},
};
static const struct hall_scan_message scan_hall__v1__window_info = {fields_hall__v1__window_info, 4, true};

static const struct hall_scan_field fields_hall__v1__post_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "window_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "unit_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 3, .name = "a_person_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 20, .name = "b_person_ids"},
    {.number = 7, .kind = HALL_KIND_BOOL, .name = "retired"},
    {.number = 8, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 9, .kind = HALL_KIND_STRING, .format = 2, .name = "last_day"},
};
static const struct hall_scan_message scan_hall__v1__post_info = {fields_hall__v1__post_info, 9, true};

static const struct hall_scan_field fields_hall__v1__past_post_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "last_day"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "open_cases"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "item_codes"},
};
static const struct hall_scan_message scan_hall__v1__past_post_info = {fields_hall__v1__past_post_info, 4, false};

static const struct hall_scan_field fields_hall__v1__put_unit_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__unit_info, .name = "unit"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_unit_request = {fields_hall__v1__put_unit_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_unit_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__unit_info, .name = "unit"},
};
static const struct hall_scan_message scan_hall__v1__put_unit_reply = {fields_hall__v1__put_unit_reply, 1, false};

static const struct hall_scan_message scan_hall__v1__list_units_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_units_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__unit_info, .name = "units"},
};
static const struct hall_scan_message scan_hall__v1__list_units_reply = {fields_hall__v1__list_units_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__put_staff_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__staff_info, .name = "staff"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_staff_request = {fields_hall__v1__put_staff_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_staff_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__staff_info, .name = "staff"},
};
static const struct hall_scan_message scan_hall__v1__put_staff_reply = {fields_hall__v1__put_staff_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_staff_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
};
static const struct hall_scan_message scan_hall__v1__get_staff_request = {fields_hall__v1__get_staff_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_staff_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__staff_info, .name = "staff"},
};
static const struct hall_scan_message scan_hall__v1__get_staff_reply = {fields_hall__v1__get_staff_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_staff_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "unit_id"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "with_departed"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_staff_request = {fields_hall__v1__list_staff_request, 4, true};

static const struct hall_scan_field fields_hall__v1__list_staff_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__staff_info, .name = "staff"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_staff_reply = {fields_hall__v1__list_staff_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__depart_staff_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "departed_on"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .name = "reason"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "to_person_id"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "preview"},
};
static const struct hall_scan_message scan_hall__v1__depart_staff_request = {fields_hall__v1__depart_staff_request, 5, true};

static const struct hall_scan_field fields_hall__v1__depart_staff_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__vacancy_info, .name = "vacancies"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "open_cases"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__rehomed_info, .name = "rehomed"},
};
static const struct hall_scan_message scan_hall__v1__depart_staff_reply = {fields_hall__v1__depart_staff_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__vacancy_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "place"},
};
static const struct hall_scan_message scan_hall__v1__vacancy_info = {fields_hall__v1__vacancy_info, 2, false};

static const struct hall_scan_field fields_hall__v1__put_window_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__window_info, .name = "window"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_window_request = {fields_hall__v1__put_window_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_window_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__window_info, .name = "window"},
};
static const struct hall_scan_message scan_hall__v1__put_window_reply = {fields_hall__v1__put_window_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__move_posts_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "from_window_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "to_window_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .name = "to_window_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 200, .name = "post_ids"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "preview"},
};
static const struct hall_scan_message scan_hall__v1__move_posts_request = {fields_hall__v1__move_posts_request, 5, true};

static const struct hall_scan_field fields_hall__v1__move_posts_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__post_info, .name = "posts"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__window_info, .name = "to_window"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "from_ended"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "terminal_ids"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "items_leading_there"},
};
static const struct hall_scan_message scan_hall__v1__move_posts_reply = {fields_hall__v1__move_posts_reply, 5, false};

static const struct hall_scan_field fields_hall__v1__list_windows_request[] = {
    {.number = 1, .kind = HALL_KIND_BOOL, .name = "with_ended"},
};
static const struct hall_scan_message scan_hall__v1__list_windows_request = {fields_hall__v1__list_windows_request, 1, false};

static const struct hall_scan_field fields_hall__v1__list_windows_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__window_info, .name = "windows"},
};
static const struct hall_scan_message scan_hall__v1__list_windows_reply = {fields_hall__v1__list_windows_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__put_post_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__post_info, .name = "post"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_post_request = {fields_hall__v1__put_post_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_post_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__post_info, .name = "post"},
};
static const struct hall_scan_message scan_hall__v1__put_post_reply = {fields_hall__v1__put_post_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_posts_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "window_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "with_retired"},
};
static const struct hall_scan_message scan_hall__v1__list_posts_request = {fields_hall__v1__list_posts_request, 3, false};

static const struct hall_scan_field fields_hall__v1__list_posts_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__post_info, .name = "posts"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__past_post_info, .name = "past"},
};
static const struct hall_scan_message scan_hall__v1__list_posts_reply = {fields_hall__v1__list_posts_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__retire_post_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__retire_post_request = {fields_hall__v1__retire_post_request, 2, true};

static const struct hall_scan_message scan_hall__v1__retire_post_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__setting_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "key"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "value"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "meaning"},
};
static const struct hall_scan_message scan_hall__v1__setting_info = {fields_hall__v1__setting_info, 3, true};

static const struct hall_scan_message scan_hall__v1__list_settings_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_settings_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__setting_info, .name = "settings"},
};
static const struct hall_scan_message scan_hall__v1__list_settings_reply = {fields_hall__v1__list_settings_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__put_setting_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "key"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "value"},
};
static const struct hall_scan_message scan_hall__v1__put_setting_request = {fields_hall__v1__put_setting_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_setting_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__setting_info, .name = "setting"},
};
static const struct hall_scan_message scan_hall__v1__put_setting_reply = {fields_hall__v1__put_setting_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_file[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__list_kind, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_BYTES, .flags = HALL_FIELD_REQUIRED, .bytes_max = 917504, .name = "content"},
};
static const struct hall_scan_message scan_hall__v1__list_file = {fields_hall__v1__list_file, 2, true};

static const struct hall_scan_field fields_hall__v1__import_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 32, .message = &scan_hall__v1__list_file, .name = "files"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "dry_run"},
};
static const struct hall_scan_message scan_hall__v1__import_request = {fields_hall__v1__import_request, 2, true};

static const struct hall_scan_field fields_hall__v1__import_count[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__list_kind, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "added"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "changed"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "unchanged"},
};
static const struct hall_scan_message scan_hall__v1__import_count = {fields_hall__v1__import_count, 4, false};

static const struct hall_scan_field fields_hall__v1__import_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__import_count, .name = "counts"},
};
static const struct hall_scan_message scan_hall__v1__import_reply = {fields_hall__v1__import_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__export_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__list_kind, .name = "kind"},
};
static const struct hall_scan_message scan_hall__v1__export_request = {fields_hall__v1__export_request, 1, true};

static const struct hall_scan_field fields_hall__v1__export_reply[] = {
    {.number = 1, .kind = HALL_KIND_BYTES, .bytes_max = 4000000, .name = "content"},
};
static const struct hall_scan_message scan_hall__v1__export_reply = {fields_hall__v1__export_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__enquiry_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "asked_person_ids"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "owner_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "owner_name"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "opened_at"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "opened_by"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "item_code"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "about"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "visitor_name"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "visitor_phone"},
    {.number = 12, .kind = HALL_KIND_STRING, .name = "queue_ticket"},
    {.number = 13, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__enquiry_stage, .name = "stage"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "leader_id"},
    {.number = 15, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "promised_until"},
    {.number = 16, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__enquiry_outcome, .name = "outcome"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 18, .kind = HALL_KIND_STRING, .name = "unit_name"},
    {.number = 19, .kind = HALL_KIND_STRING, .name = "unit_address"},
    {.number = 20, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 21, .kind = HALL_KIND_STRING, .name = "rule"},
    {.number = 22, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 23, .kind = HALL_KIND_STRING, .name = "note"},
    {.number = 24, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "settled_at"},
    {.number = 25, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "due_at"},
    {.number = 26, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "lapsed_at"},
    {.number = 27, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__enquiry_info = {fields_hall__v1__enquiry_info, 27, false};

static const struct hall_scan_field fields_hall__v1__open_enquiry_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 20, .name = "asked_person_ids"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "item_code"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "about"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .name = "visitor_name"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 32, .name = "visitor_phone"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 32, .name = "queue_ticket"},
};
static const struct hall_scan_message scan_hall__v1__open_enquiry_request = {fields_hall__v1__open_enquiry_request, 7, true};

static const struct hall_scan_field fields_hall__v1__open_enquiry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__enquiry_info, .name = "enquiry"},
};
static const struct hall_scan_message scan_hall__v1__open_enquiry_reply = {fields_hall__v1__open_enquiry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__escalate_enquiry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "leader_id"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_google__protobuf__timestamp, .name = "promised_until"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__escalate_enquiry_request = {fields_hall__v1__escalate_enquiry_request, 5, true};

static const struct hall_scan_field fields_hall__v1__escalate_enquiry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__enquiry_info, .name = "enquiry"},
};
static const struct hall_scan_message scan_hall__v1__escalate_enquiry_reply = {fields_hall__v1__escalate_enquiry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__settle_enquiry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__enquiry_outcome, .name = "outcome"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 3, .name = "unit_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .name = "unit_name"},
    {.number = 7, .kind = HALL_KIND_STRING, .format = 1, .name = "unit_address"},
    {.number = 8, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "reason"},
    {.number = 9, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "rule"},
    {.number = 10, .kind = HALL_KIND_STRING, .bytes_max = 2048, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__settle_enquiry_request = {fields_hall__v1__settle_enquiry_request, 10, true};

static const struct hall_scan_field fields_hall__v1__settle_enquiry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__enquiry_info, .name = "enquiry"},
};
static const struct hall_scan_message scan_hall__v1__settle_enquiry_reply = {fields_hall__v1__settle_enquiry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__hand_over_enquiry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "to_person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 2048, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__hand_over_enquiry_request = {fields_hall__v1__hand_over_enquiry_request, 4, true};

static const struct hall_scan_field fields_hall__v1__hand_over_enquiry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__enquiry_info, .name = "enquiry"},
};
static const struct hall_scan_message scan_hall__v1__hand_over_enquiry_reply = {fields_hall__v1__hand_over_enquiry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_enquiry_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_enquiry_request = {fields_hall__v1__get_enquiry_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_enquiry_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__enquiry_info, .name = "enquiry"},
};
static const struct hall_scan_message scan_hall__v1__get_enquiry_reply = {fields_hall__v1__get_enquiry_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_enquiries_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "owner_id"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "overdue"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "with_settled"},
    {.number = 4, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "page_size"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 64, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_enquiries_request = {fields_hall__v1__list_enquiries_request, 5, true};

static const struct hall_scan_field fields_hall__v1__list_enquiries_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__enquiry_info, .name = "enquiries"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_enquiries_reply = {fields_hall__v1__list_enquiries_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__refusal[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "clause"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "zh"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "en"},
};
static const struct hall_scan_message scan_hall__v1__refusal = {fields_hall__v1__refusal, 3, false};

static const struct hall_scan_field fields_hall__v1__field_violation[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "field"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__field_violation = {fields_hall__v1__field_violation, 2, false};

static const struct hall_scan_field fields_hall__v1__bad_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__field_violation, .name = "violations"},
};
static const struct hall_scan_message scan_hall__v1__bad_request = {fields_hall__v1__bad_request, 1, false};

static const struct hall_scan_field fields_hall__v1__version_conflict[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "expected_version"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "current_version"},
};
static const struct hall_scan_message scan_hall__v1__version_conflict = {fields_hall__v1__version_conflict, 2, false};

static const struct hall_scan_field fields_hall__v1__handed_case_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "matter"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "applicant_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "stage"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "due"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "note"},
};
static const struct hall_scan_message scan_hall__v1__handed_case_info = {fields_hall__v1__handed_case_info, 6, false};

static const struct hall_scan_field fields_hall__v1__handed_step_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "who"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "what"},
};
static const struct hall_scan_message scan_hall__v1__handed_step_info = {fields_hall__v1__handed_step_info, 4, false};

static const struct hall_scan_field fields_hall__v1__handover_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__handover_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "giver_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "giver_name"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "taker_id"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "taker_name"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "from"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "until"},
    {.number = 11, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "due"},
    {.number = 12, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__handover_standing, .name = "standing"},
    {.number = 13, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "given_at"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "given_by"},
    {.number = 15, .kind = HALL_KIND_INT32, .name = "cases"},
    {.number = 16, .kind = HALL_KIND_STRING, .name = "text"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "wanted"},
    {.number = 18, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "acknowledged_at"},
    {.number = 19, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "returned_at"},
    {.number = 20, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "back_due"},
    {.number = 21, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__handover_standing, .name = "back_standing"},
    {.number = 22, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "back_at"},
    {.number = 23, .kind = HALL_KIND_STRING, .name = "back_by"},
    {.number = 24, .kind = HALL_KIND_STRING, .name = "back_by_name"},
    {.number = 25, .kind = HALL_KIND_STRING, .name = "back_text"},
    {.number = 26, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "closed_at"},
    {.number = 27, .kind = HALL_KIND_STRING, .name = "paper_id"},
    {.number = 28, .kind = HALL_KIND_STRING, .name = "back_paper_id"},
    {.number = 29, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 30, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__handed_case_info, .name = "handed"},
    {.number = 31, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__handed_step_info, .name = "done"},
    {.number = 32, .kind = HALL_KIND_STRING, .name = "cover_id"},
    {.number = 33, .kind = HALL_KIND_STRING, .name = "cover_name"},
};
static const struct hall_scan_message scan_hall__v1__handover_info = {fields_hall__v1__handover_info, 33, false};

static const struct hall_scan_field fields_hall__v1__handed_note[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 5, .name = "case_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__handed_note = {fields_hall__v1__handed_note, 2, true};

static const struct hall_scan_field fields_hall__v1__give_handover_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "taker_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "giver_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 2, .name = "from"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(3), .name = "from_place"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 2, .name = "until"},
    {.number = 7, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(3), .name = "until_place"},
    {.number = 8, .kind = HALL_KIND_STRING, .bytes_max = 4096, .name = "text"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 200, .message = &scan_hall__v1__handed_note, .name = "notes"},
};
static const struct hall_scan_message scan_hall__v1__give_handover_request = {fields_hall__v1__give_handover_request, 9, true};

static const struct hall_scan_field fields_hall__v1__give_handover_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__handover_info, .name = "handover"},
};
static const struct hall_scan_message scan_hall__v1__give_handover_reply = {fields_hall__v1__give_handover_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__acknowledge_handover_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__acknowledge_handover_request = {fields_hall__v1__acknowledge_handover_request, 2, true};

static const struct hall_scan_field fields_hall__v1__acknowledge_handover_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__handover_info, .name = "handover"},
};
static const struct hall_scan_message scan_hall__v1__acknowledge_handover_reply = {fields_hall__v1__acknowledge_handover_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__want_more_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 4096, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__want_more_request = {fields_hall__v1__want_more_request, 3, true};

static const struct hall_scan_field fields_hall__v1__want_more_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__handover_info, .name = "handover"},
};
static const struct hall_scan_message scan_hall__v1__want_more_reply = {fields_hall__v1__want_more_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__give_back_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 4096, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__give_back_request = {fields_hall__v1__give_back_request, 4, true};

static const struct hall_scan_field fields_hall__v1__give_back_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__handover_info, .name = "handover"},
};
static const struct hall_scan_message scan_hall__v1__give_back_reply = {fields_hall__v1__give_back_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_handover_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_handover_request = {fields_hall__v1__get_handover_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_handover_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__handover_info, .name = "handover"},
};
static const struct hall_scan_message scan_hall__v1__get_handover_reply = {fields_hall__v1__get_handover_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_handovers_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "troubles"},
};
static const struct hall_scan_message scan_hall__v1__list_handovers_request = {fields_hall__v1__list_handovers_request, 4, false};

static const struct hall_scan_field fields_hall__v1__list_handovers_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__handover_info, .name = "handovers"},
};
static const struct hall_scan_message scan_hall__v1__list_handovers_reply = {fields_hall__v1__list_handovers_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__queue_request[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__queue_request = {fields_hall__v1__queue_request, 2, true};

static const struct hall_scan_field fields_hall__v1__queued_case[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__case_row, .name = "case"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
};
static const struct hall_scan_message scan_hall__v1__queued_case = {fields_hall__v1__queued_case, 2, false};

static const struct hall_scan_field fields_hall__v1__queue_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__queued_case, .name = "cases"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__handover_info, .name = "to_give"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__handover_info, .name = "to_acknowledge"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__handover_info, .name = "to_give_back"},
};
static const struct hall_scan_message scan_hall__v1__queue_reply = {fields_hall__v1__queue_reply, 5, false};

static const struct hall_scan_field fields_hall__v1__handover_given[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "giver_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "taker_id"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "from"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "until"},
    {.number = 7, .kind = HALL_KIND_INT32, .name = "cases"},
    {.number = 8, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "replaces"},
};
static const struct hall_scan_message scan_hall__v1__handover_given = {fields_hall__v1__handover_given, 8, false};

static const struct hall_scan_field fields_hall__v1__handover_answered[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "taker_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "more"},
};
static const struct hall_scan_message scan_hall__v1__handover_answered = {fields_hall__v1__handover_answered, 3, false};

static const struct hall_scan_field fields_hall__v1__handover_given_back[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "giver_id"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "steps"},
};
static const struct hall_scan_message scan_hall__v1__handover_given_back = {fields_hall__v1__handover_given_back, 4, false};

static const struct hall_scan_field fields_hall__v1__handover_closed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "giver_id"},
};
static const struct hall_scan_message scan_hall__v1__handover_closed = {fields_hall__v1__handover_closed, 2, false};

static const struct hall_scan_message scan_hall__v1__who_am_irequest = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__who_am_ireply[] = {
    {.number = 1, .kind = HALL_KIND_UINT32, .name = "uid"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "terminal_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "service_account_id"},
    {.number = 6, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__role, .name = "roles"},
    {.number = 7, .kind = HALL_KIND_BOOL, .name = "by_badge"},
};
static const struct hall_scan_message scan_hall__v1__who_am_ireply = {fields_hall__v1__who_am_ireply, 7, false};

static const struct hall_scan_field fields_hall__v1__open_badge_session_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "badge_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 4, .name = "pin"},
};
static const struct hall_scan_message scan_hall__v1__open_badge_session_request = {fields_hall__v1__open_badge_session_request, 2, true};

static const struct hall_scan_field fields_hall__v1__open_badge_session_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "token"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "idle_minutes"},
};
static const struct hall_scan_message scan_hall__v1__open_badge_session_reply = {fields_hall__v1__open_badge_session_reply, 4, false};

static const struct hall_scan_message scan_hall__v1__close_badge_session_request = {0, 0, false};

static const struct hall_scan_message scan_hall__v1__close_badge_session_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__end_badge_session_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "session_id"},
};
static const struct hall_scan_message scan_hall__v1__end_badge_session_request = {fields_hall__v1__end_badge_session_request, 1, true};

static const struct hall_scan_message scan_hall__v1__end_badge_session_reply = {0, 0, false};

static const struct hall_scan_message scan_hall__v1__list_badge_sessions_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__badge_session_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "session_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "terminal_id"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "opened_at"},
};
static const struct hall_scan_message scan_hall__v1__badge_session_info = {fields_hall__v1__badge_session_info, 5, false};

static const struct hall_scan_field fields_hall__v1__list_badge_sessions_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__badge_session_info, .name = "sessions"},
};
static const struct hall_scan_message scan_hall__v1__list_badge_sessions_reply = {fields_hall__v1__list_badge_sessions_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__set_first_pin_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "badge_number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "activation_code"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 4, .name = "new_pin"},
};
static const struct hall_scan_message scan_hall__v1__set_first_pin_request = {fields_hall__v1__set_first_pin_request, 3, true};

static const struct hall_scan_message scan_hall__v1__set_first_pin_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__change_pin_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 4, .name = "old_pin"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 4, .name = "new_pin"},
};
static const struct hall_scan_message scan_hall__v1__change_pin_request = {fields_hall__v1__change_pin_request, 2, true};

static const struct hall_scan_message scan_hall__v1__change_pin_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__reset_pin_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__reset_pin_request = {fields_hall__v1__reset_pin_request, 1, true};

static const struct hall_scan_field fields_hall__v1__reset_pin_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "activation_code"},
};
static const struct hall_scan_message scan_hall__v1__reset_pin_reply = {fields_hall__v1__reset_pin_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__issue_badge_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "badge_number"},
};
static const struct hall_scan_message scan_hall__v1__issue_badge_request = {fields_hall__v1__issue_badge_request, 2, true};

static const struct hall_scan_field fields_hall__v1__issue_badge_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "activation_code"},
};
static const struct hall_scan_message scan_hall__v1__issue_badge_reply = {fields_hall__v1__issue_badge_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__report_badge_lost_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "badge_number"},
};
static const struct hall_scan_message scan_hall__v1__report_badge_lost_request = {fields_hall__v1__report_badge_lost_request, 1, true};

static const struct hall_scan_field fields_hall__v1__report_badge_lost_reply[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "sessions_ended"},
};
static const struct hall_scan_message scan_hall__v1__report_badge_lost_reply = {fields_hall__v1__report_badge_lost_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__login_info[] = {
    {.number = 1, .kind = HALL_KIND_UINT32, .name = "uid"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "terminal_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "service_account_id"},
};
static const struct hall_scan_message scan_hall__v1__login_info = {fields_hall__v1__login_info, 4, false};

static const struct hall_scan_field fields_hall__v1__map_login_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__login_info, .name = "login"},
};
static const struct hall_scan_message scan_hall__v1__map_login_request = {fields_hall__v1__map_login_request, 1, true};

static const struct hall_scan_message scan_hall__v1__map_login_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__unmap_login_request[] = {
    {.number = 1, .kind = HALL_KIND_UINT32, .name = "uid"},
};
static const struct hall_scan_message scan_hall__v1__unmap_login_request = {fields_hall__v1__unmap_login_request, 1, false};

static const struct hall_scan_message scan_hall__v1__unmap_login_reply = {0, 0, false};

static const struct hall_scan_message scan_hall__v1__list_logins_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_logins_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__login_info, .name = "logins"},
};
static const struct hall_scan_message scan_hall__v1__list_logins_reply = {fields_hall__v1__list_logins_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__terminal_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "window_id"},
};
static const struct hall_scan_message scan_hall__v1__terminal_info = {fields_hall__v1__terminal_info, 3, true};

static const struct hall_scan_field fields_hall__v1__put_terminal_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__terminal_info, .name = "terminal"},
};
static const struct hall_scan_message scan_hall__v1__put_terminal_request = {fields_hall__v1__put_terminal_request, 1, true};

static const struct hall_scan_message scan_hall__v1__put_terminal_reply = {0, 0, false};

static const struct hall_scan_message scan_hall__v1__list_terminals_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_terminals_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__terminal_info, .name = "terminals"},
};
static const struct hall_scan_message scan_hall__v1__list_terminals_reply = {fields_hall__v1__list_terminals_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__service_account_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__service_account_info = {fields_hall__v1__service_account_info, 3, true};

static const struct hall_scan_field fields_hall__v1__put_service_account_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__service_account_info, .name = "service_account"},
};
static const struct hall_scan_message scan_hall__v1__put_service_account_request = {fields_hall__v1__put_service_account_request, 1, true};

static const struct hall_scan_message scan_hall__v1__put_service_account_reply = {0, 0, false};

static const struct hall_scan_message scan_hall__v1__list_service_accounts_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_service_accounts_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__service_account_info, .name = "service_accounts"},
};
static const struct hall_scan_message scan_hall__v1__list_service_accounts_reply = {fields_hall__v1__list_service_accounts_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__grant_role_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__grant_role_request = {fields_hall__v1__grant_role_request, 2, true};

static const struct hall_scan_message scan_hall__v1__grant_role_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__revoke_role_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__revoke_role_request = {fields_hall__v1__revoke_role_request, 2, true};

static const struct hall_scan_message scan_hall__v1__revoke_role_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_roles_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__list_roles_request = {fields_hall__v1__list_roles_request, 1, false};

static const struct hall_scan_field fields_hall__v1__role_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__role_info = {fields_hall__v1__role_info, 3, false};

static const struct hall_scan_field fields_hall__v1__list_roles_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__role_info, .name = "roles"},
};
static const struct hall_scan_message scan_hall__v1__list_roles_reply = {fields_hall__v1__list_roles_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__leave_paper_need[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "name"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(60), .name = "due_workdays"},
};
static const struct hall_scan_message scan_hall__v1__leave_paper_need = {fields_hall__v1__leave_paper_need, 2, true};

static const struct hall_scan_field fields_hall__v1__leave_kind_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 64, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 512, .name = "basis"},
    {.number = 4, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__leave_standing, .name = "standing"},
    {.number = 5, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__leave_counting, .name = "counting"},
    {.number = 6, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__leave_allowance, .name = "allowance"},
    {.number = 7, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(366), .name = "days_max"},
    {.number = 8, .kind = HALL_KIND_BOOL, .name = "sudden"},
    {.number = 9, .kind = HALL_KIND_BOOL, .name = "waits_for_cover"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 10, .message = &scan_hall__v1__leave_paper_need, .name = "papers"},
    {.number = 11, .kind = HALL_KIND_BOOL, .name = "retired"},
    {.number = 12, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__leave_kind_info = {fields_hall__v1__leave_kind_info, 12, true};

static const struct hall_scan_field fields_hall__v1__leave_part[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "kind_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__day_half, .name = "from_half"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 2, .name = "until"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__day_half, .name = "until_half"},
};
static const struct hall_scan_message scan_hall__v1__leave_part = {fields_hall__v1__leave_part, 5, true};

static const struct hall_scan_field fields_hall__v1__leave_cut[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__day_half, .name = "from_half"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__day_half, .name = "until_half"},
};
static const struct hall_scan_message scan_hall__v1__leave_cut = {fields_hall__v1__leave_cut, 4, false};

static const struct hall_scan_field fields_hall__v1__leave_paper_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "due_on"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "handed_in_at"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "overdue"},
};
static const struct hall_scan_message scan_hall__v1__leave_paper_info = {fields_hall__v1__leave_paper_info, 4, false};

static const struct hall_scan_field fields_hall__v1__substitute_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "sent_by"},
};
static const struct hall_scan_message scan_hall__v1__substitute_info = {fields_hall__v1__substitute_info, 5, false};

static const struct hall_scan_field fields_hall__v1__leave_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_part, .name = "parts"},
    {.number = 6, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "kind_names"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "asked_at"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "registered_by"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "told_by"},
    {.number = 11, .kind = HALL_KIND_BOOL, .name = "afterwards"},
    {.number = 12, .kind = HALL_KIND_INT32, .name = "half_days"},
    {.number = 13, .kind = HALL_KIND_INT32, .name = "chained_half_days"},
    {.number = 14, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_tier, .name = "tier"},
    {.number = 15, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 16, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 17, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "decided_at"},
    {.number = 18, .kind = HALL_KIND_STRING, .name = "answer"},
    {.number = 19, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_way, .name = "way"},
    {.number = 20, .kind = HALL_KIND_STRING, .name = "recorded_by"},
    {.number = 21, .kind = HALL_KIND_BOOL, .name = "awaits_word"},
    {.number = 22, .kind = HALL_KIND_STRING, .name = "waiver"},
    {.number = 23, .kind = HALL_KIND_STRING, .name = "consent"},
    {.number = 24, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__substitute_info, .name = "substitutes"},
    {.number = 25, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_cut, .name = "cuts"},
    {.number = 26, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_paper_info, .name = "papers"},
    {.number = 27, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "returned_at"},
    {.number = 28, .kind = HALL_KIND_BOOL, .name = "return_unconfirmed"},
    {.number = 29, .kind = HALL_KIND_BOOL, .name = "overdue"},
    {.number = 30, .kind = HALL_KIND_BOOL, .name = "late_return"},
    {.number = 31, .kind = HALL_KIND_INT32, .name = "taken_half_days"},
    {.number = 32, .kind = HALL_KIND_STRING, .name = "slip_id"},
    {.number = 33, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__leave_info = {fields_hall__v1__leave_info, 33, false};

static const struct hall_scan_field fields_hall__v1__preview_leave_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 10, .message = &scan_hall__v1__leave_part, .name = "parts"},
};
static const struct hall_scan_message scan_hall__v1__preview_leave_request = {fields_hall__v1__preview_leave_request, 2, true};

static const struct hall_scan_field fields_hall__v1__leave_day_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__half_standing, .name = "morning"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__half_standing, .name = "afternoon"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "makeup"},
};
static const struct hall_scan_message scan_hall__v1__leave_day_info = {fields_hall__v1__leave_day_info, 5, false};

static const struct hall_scan_field fields_hall__v1__chained_leave_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "half_days"},
};
static const struct hall_scan_message scan_hall__v1__chained_leave_info = {fields_hall__v1__chained_leave_info, 4, false};

static const struct hall_scan_field fields_hall__v1__approver_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "away"},
};
static const struct hall_scan_message scan_hall__v1__approver_info = {fields_hall__v1__approver_info, 3, false};

static const struct hall_scan_field fields_hall__v1__leave_cover_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "person_name"},
};
static const struct hall_scan_message scan_hall__v1__leave_cover_info = {fields_hall__v1__leave_cover_info, 7, false};

static const struct hall_scan_field fields_hall__v1__preview_leave_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_day_info, .name = "days"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "half_days"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "calendar_days"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__chained_leave_info, .name = "chained"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "chained_half_days"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_tier, .name = "tier"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__approver_info, .name = "approvers"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_paper_info, .name = "papers"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_balance_info, .name = "balances"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_cover_info, .name = "cover"},
    {.number = 11, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_cover_info, .name = "failing"},
    {.number = 12, .kind = HALL_KIND_BOOL, .name = "waits_for_cover"},
    {.number = 13, .kind = HALL_KIND_BOOL, .name = "needs_consent"},
    {.number = 14, .kind = HALL_KIND_BOOL, .name = "accepted"},
    {.number = 15, .kind = HALL_KIND_STRING, .name = "clause"},
    {.number = 16, .kind = HALL_KIND_STRING, .name = "refusal_zh"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "refusal_en"},
};
static const struct hall_scan_message scan_hall__v1__preview_leave_reply = {fields_hall__v1__preview_leave_reply, 17, false};

static const struct hall_scan_field fields_hall__v1__ask_leave_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 10, .message = &scan_hall__v1__leave_part, .name = "parts"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "reason"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "told_at"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "told_by"},
};
static const struct hall_scan_message scan_hall__v1__ask_leave_request = {fields_hall__v1__ask_leave_request, 5, true};

static const struct hall_scan_field fields_hall__v1__ask_leave_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__ask_leave_reply = {fields_hall__v1__ask_leave_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_leave_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__leave_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "answer"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "waiver"},
};
static const struct hall_scan_message scan_hall__v1__decide_leave_request = {fields_hall__v1__decide_leave_request, 5, true};

static const struct hall_scan_field fields_hall__v1__decide_leave_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__decide_leave_reply = {fields_hall__v1__decide_leave_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_leave_decision_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__leave_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "decided_by"},
    {.number = 5, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__leave_way, .name = "way"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "answer"},
    {.number = 7, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "waiver"},
};
static const struct hall_scan_message scan_hall__v1__record_leave_decision_request = {fields_hall__v1__record_leave_decision_request, 7, true};

static const struct hall_scan_field fields_hall__v1__record_leave_decision_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__record_leave_decision_reply = {fields_hall__v1__record_leave_decision_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__confirm_leave_decision_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "confirmed"},
};
static const struct hall_scan_message scan_hall__v1__confirm_leave_decision_request = {fields_hall__v1__confirm_leave_decision_request, 3, true};

static const struct hall_scan_field fields_hall__v1__confirm_leave_decision_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__confirm_leave_decision_reply = {fields_hall__v1__confirm_leave_decision_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__record_leave_consent_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 256, .name = "consent"},
};
static const struct hall_scan_message scan_hall__v1__record_leave_consent_request = {fields_hall__v1__record_leave_consent_request, 3, true};

static const struct hall_scan_field fields_hall__v1__record_leave_consent_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__record_leave_consent_reply = {fields_hall__v1__record_leave_consent_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__name_substitute_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "sent_by"},
};
static const struct hall_scan_message scan_hall__v1__name_substitute_request = {fields_hall__v1__name_substitute_request, 5, true};

static const struct hall_scan_field fields_hall__v1__name_substitute_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__name_substitute_reply = {fields_hall__v1__name_substitute_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__withdraw_leave_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 2, .name = "from"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__day_half, .name = "from_half"},
    {.number = 5, .kind = HALL_KIND_STRING, .format = 2, .name = "until"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__day_half, .name = "until_half"},
};
static const struct hall_scan_message scan_hall__v1__withdraw_leave_request = {fields_hall__v1__withdraw_leave_request, 6, true};

static const struct hall_scan_field fields_hall__v1__withdraw_leave_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__withdraw_leave_reply = {fields_hall__v1__withdraw_leave_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__return_from_leave_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "back_at"},
};
static const struct hall_scan_message scan_hall__v1__return_from_leave_request = {fields_hall__v1__return_from_leave_request, 3, true};

static const struct hall_scan_field fields_hall__v1__return_from_leave_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__return_from_leave_reply = {fields_hall__v1__return_from_leave_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__confirm_return_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "confirmed"},
};
static const struct hall_scan_message scan_hall__v1__confirm_return_request = {fields_hall__v1__confirm_return_request, 3, true};

static const struct hall_scan_field fields_hall__v1__confirm_return_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__confirm_return_reply = {fields_hall__v1__confirm_return_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__hand_in_leave_paper_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "paper"},
};
static const struct hall_scan_message scan_hall__v1__hand_in_leave_paper_request = {fields_hall__v1__hand_in_leave_paper_request, 3, true};

static const struct hall_scan_field fields_hall__v1__hand_in_leave_paper_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__hand_in_leave_paper_reply = {fields_hall__v1__hand_in_leave_paper_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_leave_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_leave_request = {fields_hall__v1__get_leave_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_leave_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_info, .name = "leave"},
};
static const struct hall_scan_message scan_hall__v1__get_leave_reply = {fields_hall__v1__get_leave_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_leaves_request[] = {
    {.number = 1, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_stage, .name = "stage"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 6, .name = "month"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "troubles"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_leaves_request = {fields_hall__v1__list_leaves_request, 6, true};

static const struct hall_scan_field fields_hall__v1__list_leaves_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_info, .name = "leaves"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_leaves_reply = {fields_hall__v1__list_leaves_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__export_leaves_request[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(2000), .at_most = INT64_C(2200), .name = "year"},
};
static const struct hall_scan_message scan_hall__v1__export_leaves_request = {fields_hall__v1__export_leaves_request, 1, true};

static const struct hall_scan_field fields_hall__v1__export_leaves_reply[] = {
    {.number = 1, .kind = HALL_KIND_BYTES, .name = "content"},
};
static const struct hall_scan_message scan_hall__v1__export_leaves_reply = {fields_hall__v1__export_leaves_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__leave_balance_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(2200), .name = "year"},
};
static const struct hall_scan_message scan_hall__v1__leave_balance_request = {fields_hall__v1__leave_balance_request, 2, true};

static const struct hall_scan_field fields_hall__v1__leave_balance_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "kind_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "kind_name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_counting, .name = "counting"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "allowed_half_days"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "used_half_days"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "service_unknown"},
};
static const struct hall_scan_message scan_hall__v1__leave_balance_info = {fields_hall__v1__leave_balance_info, 6, false};

static const struct hall_scan_field fields_hall__v1__leave_balance_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_balance_info, .name = "balances"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "worked_since"},
};
static const struct hall_scan_message scan_hall__v1__leave_balance_reply = {fields_hall__v1__leave_balance_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__put_worked_since_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "worked_since"},
};
static const struct hall_scan_message scan_hall__v1__put_worked_since_request = {fields_hall__v1__put_worked_since_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_worked_since_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "worked_since"},
};
static const struct hall_scan_message scan_hall__v1__put_worked_since_reply = {fields_hall__v1__put_worked_since_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__put_leave_kind_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__leave_kind_info, .name = "kind"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_leave_kind_request = {fields_hall__v1__put_leave_kind_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_leave_kind_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_kind_info, .name = "kind"},
};
static const struct hall_scan_message scan_hall__v1__put_leave_kind_reply = {fields_hall__v1__put_leave_kind_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_leave_kinds_request[] = {
    {.number = 1, .kind = HALL_KIND_BOOL, .name = "with_retired"},
};
static const struct hall_scan_message scan_hall__v1__list_leave_kinds_request = {fields_hall__v1__list_leave_kinds_request, 1, false};

static const struct hall_scan_field fields_hall__v1__list_leave_kinds_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_kind_info, .name = "kinds"},
};
static const struct hall_scan_message scan_hall__v1__list_leave_kinds_reply = {fields_hall__v1__list_leave_kinds_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__leave_asked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_part, .name = "parts"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "half_days"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_tier, .name = "tier"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "afterwards"},
    {.number = 7, .kind = HALL_KIND_BOOL, .name = "registered"},
};
static const struct hall_scan_message scan_hall__v1__leave_asked = {fields_hall__v1__leave_asked, 7, false};

static const struct hall_scan_field fields_hall__v1__leave_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__leave_way, .name = "way"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "waived"},
};
static const struct hall_scan_message scan_hall__v1__leave_decided = {fields_hall__v1__leave_decided, 6, false};

static const struct hall_scan_field fields_hall__v1__leave_decision_confirmed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "confirmed"},
};
static const struct hall_scan_message scan_hall__v1__leave_decision_confirmed = {fields_hall__v1__leave_decision_confirmed, 3, false};

static const struct hall_scan_field fields_hall__v1__leave_consented[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__leave_consented = {fields_hall__v1__leave_consented, 2, false};

static const struct hall_scan_field fields_hall__v1__substitute_named[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "substitute_id"},
};
static const struct hall_scan_message scan_hall__v1__substitute_named = {fields_hall__v1__substitute_named, 4, false};

static const struct hall_scan_field fields_hall__v1__leave_withdrawn[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_cut, .name = "cut"},
};
static const struct hall_scan_message scan_hall__v1__leave_withdrawn = {fields_hall__v1__leave_withdrawn, 3, false};

static const struct hall_scan_field fields_hall__v1__leave_returned[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "unconfirmed"},
};
static const struct hall_scan_message scan_hall__v1__leave_returned = {fields_hall__v1__leave_returned, 4, false};

static const struct hall_scan_field fields_hall__v1__leave_return_confirmed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "confirmed"},
};
static const struct hall_scan_message scan_hall__v1__leave_return_confirmed = {fields_hall__v1__leave_return_confirmed, 3, false};

static const struct hall_scan_field fields_hall__v1__leave_paper_handed_in[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "paper"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__leave_paper_handed_in = {fields_hall__v1__leave_paper_handed_in, 4, false};

static const struct hall_scan_field fields_hall__v1__leave_kind_put[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__leave_kind_info, .name = "kind"},
};
static const struct hall_scan_message scan_hall__v1__leave_kind_put = {fields_hall__v1__leave_kind_put, 1, false};

static const struct hall_scan_field fields_hall__v1__worked_since_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "worked_since"},
};
static const struct hall_scan_message scan_hall__v1__worked_since_put = {fields_hall__v1__worked_since_put, 2, false};

static const struct hall_scan_field fields_hall__v1__coverage_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "window_id"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__post_standing, .name = "standing"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "since"},
    {.number = 8, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "uncovered_items"},
};
static const struct hall_scan_message scan_hall__v1__coverage_info = {fields_hall__v1__coverage_info, 8, false};

static const struct hall_scan_field fields_hall__v1__coverage_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "window_id"},
};
static const struct hall_scan_message scan_hall__v1__coverage_request = {fields_hall__v1__coverage_request, 1, false};

static const struct hall_scan_field fields_hall__v1__coverage_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__coverage_info, .name = "posts"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "seq"},
};
static const struct hall_scan_message scan_hall__v1__coverage_reply = {fields_hall__v1__coverage_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__watch_coverage_request[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "after_seq"},
};
static const struct hall_scan_message scan_hall__v1__watch_coverage_request = {fields_hall__v1__watch_coverage_request, 1, true};

static const struct hall_scan_field fields_hall__v1__coverage_change[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "seq"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "snapshot"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__coverage_info, .name = "posts"},
};
static const struct hall_scan_message scan_hall__v1__coverage_change = {fields_hall__v1__coverage_change, 3, false};

static const struct hall_scan_field fields_hall__v1__missing_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__away_reason, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__missing_info = {fields_hall__v1__missing_info, 3, false};

static const struct hall_scan_field fields_hall__v1__gap_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "from"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "until"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "minutes"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__missing_info, .name = "missing"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "answerable_id"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "answerable_name"},
    {.number = 9, .kind = HALL_KIND_BOOL, .name = "open"},
};
static const struct hall_scan_message scan_hall__v1__gap_info = {fields_hall__v1__gap_info, 9, false};

static const struct hall_scan_field fields_hall__v1__list_gaps_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 2, .name = "to"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 2, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_gaps_request = {fields_hall__v1__list_gaps_request, 6, true};

static const struct hall_scan_field fields_hall__v1__list_gaps_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__gap_info, .name = "gaps"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "years_missing"},
};
static const struct hall_scan_message scan_hall__v1__list_gaps_reply = {fields_hall__v1__list_gaps_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__plan_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 2, .name = "to"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "exceptions"},
};
static const struct hall_scan_message scan_hall__v1__plan_request = {fields_hall__v1__plan_request, 4, false};

static const struct hall_scan_field fields_hall__v1__planned_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__post_standing, .name = "standing"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__missing_info, .name = "missing"},
    {.number = 10, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "uncovered_items"},
};
static const struct hall_scan_message scan_hall__v1__planned_info = {fields_hall__v1__planned_info, 10, false};

static const struct hall_scan_field fields_hall__v1__plan_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__planned_info, .name = "planned"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "years_missing"},
};
static const struct hall_scan_message scan_hall__v1__plan_reply = {fields_hall__v1__plan_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__roster_info[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "a_person_id"},
    {.number = 7, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "b_person_ids"},
};
static const struct hall_scan_message scan_hall__v1__roster_info = {fields_hall__v1__roster_info, 7, false};

static const struct hall_scan_field fields_hall__v1__add_roster_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "until"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "a_person_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 20, .name = "b_person_ids"},
};
static const struct hall_scan_message scan_hall__v1__add_roster_request = {fields_hall__v1__add_roster_request, 5, true};

static const struct hall_scan_field fields_hall__v1__add_roster_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__roster_info, .name = "roster"},
};
static const struct hall_scan_message scan_hall__v1__add_roster_reply = {fields_hall__v1__add_roster_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__end_roster_request[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "until"},
};
static const struct hall_scan_message scan_hall__v1__end_roster_request = {fields_hall__v1__end_roster_request, 2, true};

static const struct hall_scan_field fields_hall__v1__end_roster_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__roster_info, .name = "roster"},
};
static const struct hall_scan_message scan_hall__v1__end_roster_reply = {fields_hall__v1__end_roster_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_rosters_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "with_ended"},
};
static const struct hall_scan_message scan_hall__v1__list_rosters_request = {fields_hall__v1__list_rosters_request, 2, false};

static const struct hall_scan_field fields_hall__v1__list_rosters_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__roster_info, .name = "rosters"},
};
static const struct hall_scan_message scan_hall__v1__list_rosters_reply = {fields_hall__v1__list_rosters_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__cover_changed[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__cover_turn, .name = "turns"},
};
static const struct hall_scan_message scan_hall__v1__cover_changed = {fields_hall__v1__cover_changed, 2, false};

static const struct hall_scan_field fields_hall__v1__cover_turn[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__post_standing, .name = "standing"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__cover_turn = {fields_hall__v1__cover_turn, 3, false};

static const struct hall_scan_field fields_hall__v1__roster_added[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__roster_info, .name = "roster"},
};
static const struct hall_scan_message scan_hall__v1__roster_added = {fields_hall__v1__roster_added, 1, false};

static const struct hall_scan_field fields_hall__v1__roster_ended[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "until"},
};
static const struct hall_scan_message scan_hall__v1__roster_ended = {fields_hall__v1__roster_ended, 3, false};

static const struct hall_scan_field fields_hall__v1__session_hours[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "starts"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "ends"},
};
static const struct hall_scan_message scan_hall__v1__session_hours = {fields_hall__v1__session_hours, 2, true};

static const struct hall_scan_field fields_hall__v1__schedule_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 12, .message = &scan_hall__v1__session_hours, .name = "sessions"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__marking, .name = "marking"},
    {.number = 4, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(60), .name = "grace_minutes"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(360), .name = "opens_minutes"},
    {.number = 6, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(360), .name = "settles_minutes"},
    {.number = 7, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__schedule_info = {fields_hall__v1__schedule_info, 7, true};

static const struct hall_scan_field fields_hall__v1__put_schedule_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__schedule_info, .name = "schedule"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_schedule_request = {fields_hall__v1__put_schedule_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_schedule_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__schedule_info, .name = "schedule"},
};
static const struct hall_scan_message scan_hall__v1__put_schedule_reply = {fields_hall__v1__put_schedule_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__remove_schedule_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__remove_schedule_request = {fields_hall__v1__remove_schedule_request, 2, true};

static const struct hall_scan_message scan_hall__v1__remove_schedule_reply = {0, 0, false};

static const struct hall_scan_message scan_hall__v1__list_schedules_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_schedules_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__schedule_info, .name = "schedules"},
};
static const struct hall_scan_message scan_hall__v1__list_schedules_reply = {fields_hall__v1__list_schedules_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__opening_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "date"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 12, .message = &scan_hall__v1__session_hours, .name = "sessions"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "reason"},
    {.number = 4, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__opening_info = {fields_hall__v1__opening_info, 4, true};

static const struct hall_scan_field fields_hall__v1__put_opening_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__opening_info, .name = "opening"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__put_opening_request = {fields_hall__v1__put_opening_request, 2, true};

static const struct hall_scan_field fields_hall__v1__put_opening_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__opening_info, .name = "opening"},
};
static const struct hall_scan_message scan_hall__v1__put_opening_reply = {fields_hall__v1__put_opening_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__remove_opening_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "date"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
};
static const struct hall_scan_message scan_hall__v1__remove_opening_request = {fields_hall__v1__remove_opening_request, 2, true};

static const struct hall_scan_message scan_hall__v1__remove_opening_reply = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_openings_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "to"},
};
static const struct hall_scan_message scan_hall__v1__list_openings_request = {fields_hall__v1__list_openings_request, 2, true};

static const struct hall_scan_field fields_hall__v1__list_openings_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__opening_info, .name = "openings"},
};
static const struct hall_scan_message scan_hall__v1__list_openings_reply = {fields_hall__v1__list_openings_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__duty_info[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 6, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__day_of_week, .name = "weekdays"},
    {.number = 7, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "places"},
    {.number = 8, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__duty_kind, .name = "kind"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "added_by"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "added_by_name"},
};
static const struct hall_scan_message scan_hall__v1__duty_info = {fields_hall__v1__duty_info, 11, false};

static const struct hall_scan_field fields_hall__v1__add_duty_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "from"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 2, .name = "until"},
    {.number = 4, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .count_max = 7, .enumeration = &enum_hall__v1__day_of_week, .name = "weekdays"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED | HALL_FIELD_BOUNDED, .count_max = 3, .at_least = INT64_C(1), .at_most = INT64_C(3), .name = "places"},
    {.number = 6, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__duty_kind, .name = "kind"},
    {.number = 7, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__add_duty_request = {fields_hall__v1__add_duty_request, 7, true};

static const struct hall_scan_field fields_hall__v1__add_duty_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__duty_info, .name = "duty"},
};
static const struct hall_scan_message scan_hall__v1__add_duty_reply = {fields_hall__v1__add_duty_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__end_duty_request[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "until"},
};
static const struct hall_scan_message scan_hall__v1__end_duty_request = {fields_hall__v1__end_duty_request, 2, true};

static const struct hall_scan_field fields_hall__v1__end_duty_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__duty_info, .name = "duty"},
};
static const struct hall_scan_message scan_hall__v1__end_duty_reply = {fields_hall__v1__end_duty_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_duties_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "with_ended"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_duties_request = {fields_hall__v1__list_duties_request, 4, true};

static const struct hall_scan_field fields_hall__v1__list_duties_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__duty_info, .name = "duties"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_duties_reply = {fields_hall__v1__list_duties_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__schedule_put[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__schedule_info, .name = "schedule"},
};
static const struct hall_scan_message scan_hall__v1__schedule_put = {fields_hall__v1__schedule_put, 1, false};

static const struct hall_scan_field fields_hall__v1__schedule_removed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "from"},
};
static const struct hall_scan_message scan_hall__v1__schedule_removed = {fields_hall__v1__schedule_removed, 1, false};

static const struct hall_scan_field fields_hall__v1__opening_put[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__opening_info, .name = "opening"},
};
static const struct hall_scan_message scan_hall__v1__opening_put = {fields_hall__v1__opening_put, 1, false};

static const struct hall_scan_field fields_hall__v1__opening_removed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "date"},
};
static const struct hall_scan_message scan_hall__v1__opening_removed = {fields_hall__v1__opening_removed, 1, false};

static const struct hall_scan_field fields_hall__v1__duty_added[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 5, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REPEATED, .enumeration = &enum_hall__v1__day_of_week, .name = "weekdays"},
    {.number = 6, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "places"},
    {.number = 7, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__duty_kind, .name = "kind"},
};
static const struct hall_scan_message scan_hall__v1__duty_added = {fields_hall__v1__duty_added, 7, false};

static const struct hall_scan_field fields_hall__v1__duty_ended[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "until"},
};
static const struct hall_scan_message scan_hall__v1__duty_ended = {fields_hall__v1__duty_ended, 3, false};

static const struct hall_scan_field fields_hall__v1__step_away_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 1, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__step_away_request = {fields_hall__v1__step_away_request, 1, false};

static const struct hall_scan_field fields_hall__v1__step_away_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "since"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "repeated_step"},
};
static const struct hall_scan_message scan_hall__v1__step_away_reply = {fields_hall__v1__step_away_reply, 3, false};

static const struct hall_scan_field fields_hall__v1__go_out_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 1, .name = "destination"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .name = "reason"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "expected_return"},
};
static const struct hall_scan_message scan_hall__v1__go_out_request = {fields_hall__v1__go_out_request, 3, false};

static const struct hall_scan_field fields_hall__v1__go_out_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "since"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "expected_return"},
};
static const struct hall_scan_message scan_hall__v1__go_out_reply = {fields_hall__v1__go_out_reply, 3, false};

static const struct hall_scan_message scan_hall__v1__return_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__return_reply[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__away_kind, .name = "kind"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "since"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "until"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "overdue_minutes"},
};
static const struct hall_scan_message scan_hall__v1__return_reply = {fields_hall__v1__return_reply, 5, false};

static const struct hall_scan_field fields_hall__v1__whereabouts_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__whereabouts_state, .name = "state"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "since"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "destination"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "expected_return"},
    {.number = 8, .kind = HALL_KIND_INT32, .name = "overdue_minutes"},
};
static const struct hall_scan_message scan_hall__v1__whereabouts_info = {fields_hall__v1__whereabouts_info, 8, false};

static const struct hall_scan_field fields_hall__v1__list_whereabouts_request[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_whereabouts_request = {fields_hall__v1__list_whereabouts_request, 2, true};

static const struct hall_scan_field fields_hall__v1__list_whereabouts_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__whereabouts_info, .name = "people"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_whereabouts_reply = {fields_hall__v1__list_whereabouts_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__roll_call_entry_info[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__whereabouts_info, .name = "whereabouts"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "starts"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "ends"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "marked_at"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "mark_is_sign_out"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "terminal_id"},
    {.number = 7, .kind = HALL_KIND_UINT32, .name = "uid"},
};
static const struct hall_scan_message scan_hall__v1__roll_call_entry_info = {fields_hall__v1__roll_call_entry_info, 7, false};

static const struct hall_scan_field fields_hall__v1__roll_call_request[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__roll_call_request = {fields_hall__v1__roll_call_request, 2, true};

static const struct hall_scan_field fields_hall__v1__roll_call_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__roll_call_entry_info, .name = "entries"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "calendar_missing"},
};
static const struct hall_scan_message scan_hall__v1__roll_call_reply = {fields_hall__v1__roll_call_reply, 4, false};

static const struct hall_scan_field fields_hall__v1__stepped_away[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__stepped_away = {fields_hall__v1__stepped_away, 1, false};

static const struct hall_scan_field fields_hall__v1__went_out[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "expected_return"},
};
static const struct hall_scan_message scan_hall__v1__went_out = {fields_hall__v1__went_out, 2, false};

static const struct hall_scan_field fields_hall__v1__away_ended[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__away_kind, .name = "kind"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "overdue_minutes"},
};
static const struct hall_scan_message scan_hall__v1__away_ended = {fields_hall__v1__away_ended, 3, false};

static const struct hall_scan_field fields_hall__v1__outing_overdue[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "expected_return"},
};
static const struct hall_scan_message scan_hall__v1__outing_overdue = {fields_hall__v1__outing_overdue, 2, false};

static const struct hall_scan_field fields_hall__v1__visitors_left[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "enquiry_numbers"},
};
static const struct hall_scan_message scan_hall__v1__visitors_left = {fields_hall__v1__visitors_left, 2, false};

static const struct hall_scan_field fields_hall__v1__month_line[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "unit_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "unit_name"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "sessions"},
    {.number = 6, .kind = HALL_KIND_INT32, .name = "present"},
    {.number = 7, .kind = HALL_KIND_INT32, .name = "late"},
    {.number = 8, .kind = HALL_KIND_INT32, .name = "late_minutes"},
    {.number = 9, .kind = HALL_KIND_INT32, .name = "early"},
    {.number = 10, .kind = HALL_KIND_INT32, .name = "early_minutes"},
    {.number = 11, .kind = HALL_KIND_INT32, .name = "missed_marks"},
    {.number = 12, .kind = HALL_KIND_INT32, .name = "unaccounted"},
    {.number = 13, .kind = HALL_KIND_INT32, .name = "absent"},
    {.number = 14, .kind = HALL_KIND_INT32, .name = "excused"},
    {.number = 15, .kind = HALL_KIND_INT32, .name = "leave"},
    {.number = 16, .kind = HALL_KIND_INT32, .name = "outings"},
    {.number = 17, .kind = HALL_KIND_INT32, .name = "study"},
    {.number = 18, .kind = HALL_KIND_INT32, .name = "unmarked"},
    {.number = 19, .kind = HALL_KIND_INT32, .name = "pending"},
    {.number = 20, .kind = HALL_KIND_INT32, .name = "corrected_marks"},
    {.number = 21, .kind = HALL_KIND_INT32, .name = "back_entered_marks"},
    {.number = 22, .kind = HALL_KIND_INT32, .name = "running_calendar_halves"},
    {.number = 23, .kind = HALL_KIND_INT32, .name = "running_workday_halves"},
    {.number = 24, .kind = HALL_KIND_INT32, .name = "year_calendar_halves"},
    {.number = 25, .kind = HALL_KIND_INT32, .name = "year_workday_halves"},
    {.number = 26, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__law_state, .name = "law"},
    {.number = 27, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "undecided"},
    {.number = 28, .kind = HALL_KIND_INT32, .name = "extended_minutes"},
    {.number = 29, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__leave_count, .name = "leave_kinds"},
};
static const struct hall_scan_message scan_hall__v1__month_line = {fields_hall__v1__month_line, 29, false};

static const struct hall_scan_field fields_hall__v1__leave_count[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "kind_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "kind_name"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "half_days"},
};
static const struct hall_scan_message scan_hall__v1__leave_count = {fields_hall__v1__leave_count, 3, false};

static const struct hall_scan_field fields_hall__v1__month_change[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__month_line, .name = "before"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__month_line, .name = "after"},
};
static const struct hall_scan_message scan_hall__v1__month_change = {fields_hall__v1__month_change, 4, false};

static const struct hall_scan_field fields_hall__v1__month_sheet_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "revision"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__month_line, .name = "lines"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "sealed_at"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "sealed_by"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "sealed_by_name"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "approved_by"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "approved_by_name"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__month_change, .name = "changes"},
    {.number = 11, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "paper_ids"},
    {.number = 12, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "years_missing"},
};
static const struct hall_scan_message scan_hall__v1__month_sheet_info = {fields_hall__v1__month_sheet_info, 12, false};

static const struct hall_scan_field fields_hall__v1__sheet_correction_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "reason"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "asked_by"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "asked_by_name"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "asked_at"},
};
static const struct hall_scan_message scan_hall__v1__sheet_correction_info = {fields_hall__v1__sheet_correction_info, 5, false};

static const struct hall_scan_field fields_hall__v1__preview_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
};
static const struct hall_scan_message scan_hall__v1__preview_sheet_request = {fields_hall__v1__preview_sheet_request, 1, true};

static const struct hall_scan_field fields_hall__v1__preview_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__month_sheet_info, .name = "sheet"},
};
static const struct hall_scan_message scan_hall__v1__preview_sheet_reply = {fields_hall__v1__preview_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__seal_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
};
static const struct hall_scan_message scan_hall__v1__seal_sheet_request = {fields_hall__v1__seal_sheet_request, 1, true};

static const struct hall_scan_field fields_hall__v1__seal_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__month_sheet_info, .name = "sheet"},
};
static const struct hall_scan_message scan_hall__v1__seal_sheet_reply = {fields_hall__v1__seal_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "revision"},
};
static const struct hall_scan_message scan_hall__v1__get_sheet_request = {fields_hall__v1__get_sheet_request, 2, true};

static const struct hall_scan_field fields_hall__v1__get_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__month_sheet_info, .name = "sheet"},
};
static const struct hall_scan_message scan_hall__v1__get_sheet_reply = {fields_hall__v1__get_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_month_sheets_request[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9999), .name = "year"},
};
static const struct hall_scan_message scan_hall__v1__list_month_sheets_request = {fields_hall__v1__list_month_sheets_request, 1, true};

static const struct hall_scan_field fields_hall__v1__list_month_sheets_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__month_sheet_info, .name = "sheets"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__sheet_correction_info, .name = "waiting"},
};
static const struct hall_scan_message scan_hall__v1__list_month_sheets_reply = {fields_hall__v1__list_month_sheets_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__correct_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__correct_sheet_request = {fields_hall__v1__correct_sheet_request, 2, true};

static const struct hall_scan_field fields_hall__v1__correct_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__month_change, .name = "changes"},
};
static const struct hall_scan_message scan_hall__v1__correct_sheet_reply = {fields_hall__v1__correct_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_sheet_correction_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "approved"},
};
static const struct hall_scan_message scan_hall__v1__decide_sheet_correction_request = {fields_hall__v1__decide_sheet_correction_request, 2, true};

static const struct hall_scan_field fields_hall__v1__decide_sheet_correction_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__month_sheet_info, .name = "sheet"},
};
static const struct hall_scan_message scan_hall__v1__decide_sheet_correction_reply = {fields_hall__v1__decide_sheet_correction_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__export_sheet_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "revision"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "unit_id"},
};
static const struct hall_scan_message scan_hall__v1__export_sheet_request = {fields_hall__v1__export_sheet_request, 3, true};

static const struct hall_scan_field fields_hall__v1__export_sheet_reply[] = {
    {.number = 1, .kind = HALL_KIND_BYTES, .bytes_max = 4000000, .name = "content"},
};
static const struct hall_scan_message scan_hall__v1__export_sheet_reply = {fields_hall__v1__export_sheet_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__sheet_sealed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "people"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "undecided"},
};
static const struct hall_scan_message scan_hall__v1__sheet_sealed = {fields_hall__v1__sheet_sealed, 3, false};

static const struct hall_scan_field fields_hall__v1__sheet_correction_asked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "month"},
};
static const struct hall_scan_message scan_hall__v1__sheet_correction_asked = {fields_hall__v1__sheet_correction_asked, 1, false};

static const struct hall_scan_field fields_hall__v1__sheet_correction_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 2, .kind = HALL_KIND_BOOL, .name = "approved"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "revision"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "changed"},
};
static const struct hall_scan_message scan_hall__v1__sheet_correction_decided = {fields_hall__v1__sheet_correction_decided, 4, false};

static const struct hall_scan_field fields_hall__v1__study_group_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "leader_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "recorder_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 500, .name = "member_ids"},
    {.number = 6, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__study_group_info = {fields_hall__v1__study_group_info, 6, true};

static const struct hall_scan_field fields_hall__v1__put_study_group_request[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REQUIRED, .message = &scan_hall__v1__study_group_info, .name = "group"},
};
static const struct hall_scan_message scan_hall__v1__put_study_group_request = {fields_hall__v1__put_study_group_request, 1, true};

static const struct hall_scan_field fields_hall__v1__put_study_group_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__study_group_info, .name = "group"},
};
static const struct hall_scan_message scan_hall__v1__put_study_group_reply = {fields_hall__v1__put_study_group_reply, 1, false};

static const struct hall_scan_message scan_hall__v1__list_study_groups_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__list_study_groups_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_group_info, .name = "groups"},
};
static const struct hall_scan_message scan_hall__v1__list_study_groups_reply = {fields_hall__v1__list_study_groups_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__study_shift[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 2, .name = "date"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "from"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 7, .name = "until"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 3, .count_max = 500, .name = "member_ids"},
};
static const struct hall_scan_message scan_hall__v1__study_shift = {fields_hall__v1__study_shift, 4, true};

static const struct hall_scan_field fields_hall__v1__study_gap_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "post_name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "until"},
};
static const struct hall_scan_message scan_hall__v1__study_gap_info = {fields_hall__v1__study_gap_info, 5, false};

static const struct hall_scan_field fields_hall__v1__preview_study_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "group_id"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 8, .message = &scan_hall__v1__study_shift, .name = "shifts"},
};
static const struct hall_scan_message scan_hall__v1__preview_study_request = {fields_hall__v1__preview_study_request, 2, true};

static const struct hall_scan_field fields_hall__v1__preview_study_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_gap_info, .name = "gaps"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_shift, .name = "proposed"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "left_over_ids"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "unknown_dates"},
};
static const struct hall_scan_message scan_hall__v1__preview_study_reply = {fields_hall__v1__preview_study_reply, 4, false};

static const struct hall_scan_field fields_hall__v1__plan_study_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "group_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 512, .name = "topic"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 256, .name = "place"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "speaker"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED | HALL_FIELD_REQUIRED, .count_max = 8, .message = &scan_hall__v1__study_shift, .name = "shifts"},
};
static const struct hall_scan_message scan_hall__v1__plan_study_request = {fields_hall__v1__plan_study_request, 5, true};

static const struct hall_scan_field fields_hall__v1__plan_study_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_info, .name = "studies"},
};
static const struct hall_scan_message scan_hall__v1__plan_study_reply = {fields_hall__v1__plan_study_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__study_member_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__study_standing, .name = "standing"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__ask_off_stage, .name = "ask_off"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "ask_off_reason"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "decided_by"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "decided_by_name"},
    {.number = 8, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__study_reason, .name = "reason"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "reason_text"},
};
static const struct hall_scan_message scan_hall__v1__study_member_info = {fields_hall__v1__study_member_info, 9, false};

static const struct hall_scan_field fields_hall__v1__study_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__study_stage, .name = "stage"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "group_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "group_name"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "topic"},
    {.number = 9, .kind = HALL_KIND_STRING, .name = "place"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "speaker"},
    {.number = 11, .kind = HALL_KIND_INT32, .name = "planned"},
    {.number = 12, .kind = HALL_KIND_INT32, .name = "present"},
    {.number = 13, .kind = HALL_KIND_STRING, .name = "sheet_id"},
    {.number = 14, .kind = HALL_KIND_STRING, .name = "record_due"},
    {.number = 15, .kind = HALL_KIND_BOOL, .name = "record_late"},
    {.number = 16, .kind = HALL_KIND_STRING, .name = "recorded_by"},
    {.number = 17, .kind = HALL_KIND_STRING, .name = "recorded_by_name"},
    {.number = 18, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "recorded_at"},
    {.number = 19, .kind = HALL_KIND_INT32, .name = "revision"},
    {.number = 20, .kind = HALL_KIND_STRING, .name = "correction_reason"},
    {.number = 21, .kind = HALL_KIND_STRING, .name = "notes"},
    {.number = 22, .kind = HALL_KIND_STRING, .name = "cancel_reason"},
    {.number = 23, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_member_info, .name = "members"},
    {.number = 24, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__study_info = {fields_hall__v1__study_info, 24, false};

static const struct hall_scan_field fields_hall__v1__cancel_study_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__cancel_study_request = {fields_hall__v1__cancel_study_request, 3, true};

static const struct hall_scan_field fields_hall__v1__cancel_study_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__study_info, .name = "study"},
};
static const struct hall_scan_message scan_hall__v1__cancel_study_reply = {fields_hall__v1__cancel_study_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__get_study_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__get_study_request = {fields_hall__v1__get_study_request, 1, true};

static const struct hall_scan_field fields_hall__v1__get_study_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__study_info, .name = "study"},
};
static const struct hall_scan_message scan_hall__v1__get_study_reply = {fields_hall__v1__get_study_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_studies_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 2, .name = "from"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 2, .name = "to"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "group_id"},
    {.number = 4, .kind = HALL_KIND_BOOL, .name = "mine"},
    {.number = 5, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(200), .name = "page_size"},
    {.number = 6, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_studies_request = {fields_hall__v1__list_studies_request, 6, true};

static const struct hall_scan_field fields_hall__v1__list_studies_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_info, .name = "studies"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_studies_reply = {fields_hall__v1__list_studies_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__ask_off_study_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__ask_off_study_request = {fields_hall__v1__ask_off_study_request, 2, true};

static const struct hall_scan_field fields_hall__v1__ask_off_study_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__study_member_info, .name = "member"},
};
static const struct hall_scan_message scan_hall__v1__ask_off_study_reply = {fields_hall__v1__ask_off_study_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__decide_ask_off_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__ask_off_verdict, .name = "verdict"},
};
static const struct hall_scan_message scan_hall__v1__decide_ask_off_request = {fields_hall__v1__decide_ask_off_request, 3, true};

static const struct hall_scan_field fields_hall__v1__decide_ask_off_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__study_member_info, .name = "member"},
};
static const struct hall_scan_message scan_hall__v1__decide_ask_off_reply = {fields_hall__v1__decide_ask_off_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__study_absentee[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__study_reason, .name = "reason"},
    {.number = 3, .kind = HALL_KIND_STRING, .bytes_max = 512, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__study_absentee = {fields_hall__v1__study_absentee, 3, true};

static const struct hall_scan_field fields_hall__v1__record_study_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(1), .at_most = INT64_C(9007199254740991), .name = "expected_version"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(500), .name = "present"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .count_max = 500, .message = &scan_hall__v1__study_absentee, .name = "absent"},
    {.number = 5, .kind = HALL_KIND_STRING, .bytes_max = 8192, .name = "notes"},
    {.number = 6, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "correction_reason"},
};
static const struct hall_scan_message scan_hall__v1__record_study_request = {fields_hall__v1__record_study_request, 6, true};

static const struct hall_scan_field fields_hall__v1__record_study_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__study_info, .name = "study"},
};
static const struct hall_scan_message scan_hall__v1__record_study_reply = {fields_hall__v1__record_study_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__essay_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "title"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "text"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "handed_in_at"},
    {.number = 8, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__essay_info = {fields_hall__v1__essay_info, 8, false};

static const struct hall_scan_field fields_hall__v1__hand_in_essay_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 256, .name = "title"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 16384, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__hand_in_essay_request = {fields_hall__v1__hand_in_essay_request, 3, true};

static const struct hall_scan_field fields_hall__v1__hand_in_essay_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__essay_info, .name = "essay"},
};
static const struct hall_scan_message scan_hall__v1__hand_in_essay_reply = {fields_hall__v1__hand_in_essay_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__list_essays_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 6, .name = "month"},
    {.number = 3, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(20), .name = "page_size"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_essays_request = {fields_hall__v1__list_essays_request, 4, true};

static const struct hall_scan_field fields_hall__v1__list_essays_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__essay_info, .name = "essays"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "next_page_token"},
};
static const struct hall_scan_message scan_hall__v1__list_essays_reply = {fields_hall__v1__list_essays_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__notes_check_info[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "checked_by"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "checked_by_name"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "checked_at"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__notes_verdict, .name = "verdict"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "remark"},
};
static const struct hall_scan_message scan_hall__v1__notes_check_info = {fields_hall__v1__notes_check_info, 6, false};

static const struct hall_scan_field fields_hall__v1__check_notes_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 3, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 3, .kind = HALL_KIND_ENUM, .flags = HALL_FIELD_REQUIRED, .enumeration = &enum_hall__v1__notes_verdict, .name = "verdict"},
    {.number = 4, .kind = HALL_KIND_STRING, .bytes_max = 1024, .name = "remark"},
};
static const struct hall_scan_message scan_hall__v1__check_notes_request = {fields_hall__v1__check_notes_request, 4, true};

static const struct hall_scan_field fields_hall__v1__check_notes_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__notes_check_info, .name = "check"},
};
static const struct hall_scan_message scan_hall__v1__check_notes_reply = {fields_hall__v1__check_notes_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__study_ledger_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 6, .name = "month"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "troubles"},
};
static const struct hall_scan_message scan_hall__v1__study_ledger_request = {fields_hall__v1__study_ledger_request, 3, true};

static const struct hall_scan_field fields_hall__v1__short_week[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "monday"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "needed"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "planned"},
};
static const struct hall_scan_message scan_hall__v1__short_week = {fields_hall__v1__short_week, 3, false};

static const struct hall_scan_field fields_hall__v1__study_ledger_line[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_name"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "planned"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "attended"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "asked_off"},
    {.number = 6, .kind = HALL_KIND_INT32, .name = "serving"},
    {.number = 7, .kind = HALL_KIND_INT32, .name = "away"},
    {.number = 8, .kind = HALL_KIND_INT32, .name = "stayed_away"},
    {.number = 9, .kind = HALL_KIND_INT32, .name = "pending"},
    {.number = 10, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__short_week, .name = "short_weeks"},
    {.number = 11, .kind = HALL_KIND_INT32, .name = "essays"},
    {.number = 12, .kind = HALL_KIND_INT32, .name = "late_essays"},
    {.number = 13, .kind = HALL_KIND_BOOL, .name = "essay_short"},
    {.number = 14, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__notes_check_info, .name = "checks"},
};
static const struct hall_scan_message scan_hall__v1__study_ledger_line = {fields_hall__v1__study_ledger_line, 14, false};

static const struct hall_scan_field fields_hall__v1__study_ledger_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__study_ledger_line, .name = "lines"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_REPEATED, .name = "years_missing"},
};
static const struct hall_scan_message scan_hall__v1__study_ledger_reply = {fields_hall__v1__study_ledger_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__study_group_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "group_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "leader_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "recorder_id"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "members"},
};
static const struct hall_scan_message scan_hall__v1__study_group_put = {fields_hall__v1__study_group_put, 4, false};

static const struct hall_scan_field fields_hall__v1__study_planned[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "group_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "from"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "until"},
    {.number = 6, .kind = HALL_KIND_INT32, .name = "members"},
};
static const struct hall_scan_message scan_hall__v1__study_planned = {fields_hall__v1__study_planned, 6, false};

static const struct hall_scan_field fields_hall__v1__study_cancelled[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "group_id"},
};
static const struct hall_scan_message scan_hall__v1__study_cancelled = {fields_hall__v1__study_cancelled, 2, false};

static const struct hall_scan_field fields_hall__v1__study_asked_off[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__study_asked_off = {fields_hall__v1__study_asked_off, 2, false};

static const struct hall_scan_field fields_hall__v1__study_ask_off_decided[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__ask_off_verdict, .name = "verdict"},
};
static const struct hall_scan_message scan_hall__v1__study_ask_off_decided = {fields_hall__v1__study_ask_off_decided, 3, false};

static const struct hall_scan_field fields_hall__v1__study_recorded[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "group_id"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "revision"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "present"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "absent"},
};
static const struct hall_scan_message scan_hall__v1__study_recorded = {fields_hall__v1__study_recorded, 5, false};

static const struct hall_scan_field fields_hall__v1__essay_handed_in[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "month"},
};
static const struct hall_scan_message scan_hall__v1__essay_handed_in = {fields_hall__v1__essay_handed_in, 3, false};

static const struct hall_scan_field fields_hall__v1__notes_checked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "month"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__notes_verdict, .name = "verdict"},
};
static const struct hall_scan_message scan_hall__v1__notes_checked = {fields_hall__v1__notes_checked, 3, false};

static const struct hall_scan_field fields_hall__v1__journal_filter[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .format = 1, .bytes_max = 128, .count_max = 32, .name = "methods"},
    {.number = 2, .kind = HALL_KIND_STRING, .format = 1, .bytes_max = 128, .name = "subject"},
    {.number = 3, .kind = HALL_KIND_STRING, .format = 3, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .format = 3, .name = "clause"},
};
static const struct hall_scan_message scan_hall__v1__journal_filter = {fields_hall__v1__journal_filter, 4, false};

static const struct hall_scan_field fields_hall__v1__read_journal_request[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "from_seq"},
    {.number = 2, .kind = HALL_KIND_INT32, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(1000), .name = "page_size"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__journal_filter, .name = "filter"},
};
static const struct hall_scan_message scan_hall__v1__read_journal_request = {fields_hall__v1__read_journal_request, 3, true};

static const struct hall_scan_field fields_hall__v1__read_journal_reply[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__journal_entry_info, .name = "entries"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "next_seq"},
};
static const struct hall_scan_message scan_hall__v1__read_journal_reply = {fields_hall__v1__read_journal_reply, 2, false};

static const struct hall_scan_field fields_hall__v1__watch_journal_request[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(-1), .at_most = INT64_C(9007199254740991), .name = "after_seq"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__journal_filter, .name = "filter"},
};
static const struct hall_scan_message scan_hall__v1__watch_journal_request = {fields_hall__v1__watch_journal_request, 2, true};

static const struct hall_scan_field fields_hall__v1__verify_journal_request[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_BOUNDED, .at_least = INT64_C(0), .at_most = INT64_C(9007199254740991), .name = "known_seq"},
    {.number = 2, .kind = HALL_KIND_BYTES, .bytes_max = 32, .name = "known_hash"},
};
static const struct hall_scan_message scan_hall__v1__verify_journal_request = {fields_hall__v1__verify_journal_request, 2, true};

static const struct hall_scan_field fields_hall__v1__verify_journal_reply[] = {
    {.number = 1, .kind = HALL_KIND_BOOL, .name = "whole"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "entries"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__journal_head_reply, .name = "head"},
    {.number = 4, .kind = HALL_KIND_INT64, .name = "broken_seq"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "problem"},
    {.number = 6, .kind = HALL_KIND_INT64, .name = "redacted"},
};
static const struct hall_scan_message scan_hall__v1__verify_journal_reply = {fields_hall__v1__verify_journal_reply, 6, false};

static const struct hall_scan_message scan_hall__v1__journal_head_request = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__journal_head_reply[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "epoch"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "seq"},
    {.number = 3, .kind = HALL_KIND_BYTES, .name = "hash"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "hall_id"},
};
static const struct hall_scan_message scan_hall__v1__journal_head_reply = {fields_hall__v1__journal_head_reply, 4, false};

static const struct hall_scan_field fields_hall__v1__redact_journal_request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .format = 1, .bytes_max = 128, .name = "subject"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REQUIRED, .bytes_max = 1024, .name = "reason"},
};
static const struct hall_scan_message scan_hall__v1__redact_journal_request = {fields_hall__v1__redact_journal_request, 2, true};

static const struct hall_scan_field fields_hall__v1__redact_journal_reply[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "entries"},
};
static const struct hall_scan_message scan_hall__v1__redact_journal_reply = {fields_hall__v1__redact_journal_reply, 1, false};

static const struct hall_scan_field fields_hall__v1__journal_entry_info[] = {
    {.number = 1, .kind = HALL_KIND_INT64, .name = "epoch"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "seq"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "at"},
    {.number = 4, .kind = HALL_KIND_BYTES, .name = "hash"},
    {.number = 5, .kind = HALL_KIND_BYTES, .name = "previous_hash"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "withheld"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__journal_open, .name = "open"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__journal_sealed, .name = "sealed"},
};
static const struct hall_scan_message scan_hall__v1__journal_entry_info = {fields_hall__v1__journal_entry_info, 8, false};

static const struct hall_scan_field fields_hall__v1__journal_open[] = {
    {.number = 1, .kind = HALL_KIND_UINT32, .name = "uid"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "terminal_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "acting_for"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "method"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "subject"},
    {.number = 7, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "clauses"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__journal_event, .name = "event"},
    {.number = 9, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__back_entered, .name = "back_entered"},
    {.number = 10, .kind = HALL_KIND_STRING, .name = "delegation_number"},
};
static const struct hall_scan_message scan_hall__v1__journal_open = {fields_hall__v1__journal_open, 10, false};

static const struct hall_scan_field fields_hall__v1__back_entered[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "voucher"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "happened_at"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "entered_by"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "confirmed_by"},
};
static const struct hall_scan_message scan_hall__v1__back_entered = {fields_hall__v1__back_entered, 5, false};

static const struct hall_scan_field fields_hall__v1__journal_sealed[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_hall__v1__applicant, .name = "applicant"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "text"},
};
static const struct hall_scan_message scan_hall__v1__journal_sealed = {fields_hall__v1__journal_sealed, 2, false};

static const struct hall_scan_field fields_hall__v1__journal_event[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__book_opened, .name = "book_opened"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__call_refused, .name = "call_refused"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__call_failed, .name = "call_failed"},
    {.number = 4, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__clock_advanced, .name = "clock_advanced"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__clock_suspected, .name = "clock_suspected"},
    {.number = 6, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__clock_confirmed, .name = "clock_confirmed"},
    {.number = 7, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__backup_made, .name = "backup_made"},
    {.number = 8, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__entries_redacted, .name = "entries_redacted"},
    {.number = 20, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__badge_issued, .name = "badge_issued"},
    {.number = 21, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__pin_chosen, .name = "pin_chosen"},
    {.number = 22, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__pin_failed, .name = "pin_failed"},
    {.number = 23, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__badge_lost, .name = "badge_lost"},
    {.number = 24, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__badge_session_opened, .name = "badge_session_opened"},
    {.number = 25, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__badge_session_closed, .name = "badge_session_closed"},
    {.number = 26, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__role_granted, .name = "role_granted"},
    {.number = 27, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__role_revoked, .name = "role_revoked"},
    {.number = 28, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__login_mapped, .name = "login_mapped"},
    {.number = 29, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__login_unmapped, .name = "login_unmapped"},
    {.number = 30, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__terminal_put, .name = "terminal_put"},
    {.number = 31, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__service_account_put, .name = "service_account_put"},
    {.number = 32, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__pin_reset, .name = "pin_reset"},
    {.number = 40, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__unit_put, .name = "unit_put"},
    {.number = 41, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__staff_put, .name = "staff_put"},
    {.number = 42, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__staff_departed, .name = "staff_departed"},
    {.number = 43, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__window_put, .name = "window_put"},
    {.number = 44, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__post_put, .name = "post_put"},
    {.number = 45, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__post_retired, .name = "post_retired"},
    {.number = 46, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__setting_put, .name = "setting_put"},
    {.number = 47, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__lists_imported, .name = "lists_imported"},
    {.number = 48, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__post_past_last_day, .name = "post_past_last_day"},
    {.number = 60, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__calendar_year_loaded, .name = "calendar_year_loaded"},
    {.number = 61, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__deadline_moved, .name = "deadline_moved"},
    {.number = 70, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__item_put, .name = "item_put"},
    {.number = 71, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__item_retired, .name = "item_retired"},
    {.number = 72, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_accepted, .name = "case_accepted"},
    {.number = 73, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_handed_over, .name = "case_handed_over"},
    {.number = 74, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_paused, .name = "case_paused"},
    {.number = 75, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_resumed, .name = "case_resumed"},
    {.number = 76, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_finished, .name = "case_finished"},
    {.number = 77, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_annulled, .name = "case_annulled"},
    {.number = 78, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_near_due, .name = "case_near_due"},
    {.number = 79, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_lapsed, .name = "case_lapsed"},
    {.number = 80, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__applicant_revealed, .name = "applicant_revealed"},
    {.number = 81, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__query_code_guessed, .name = "query_code_guessed"},
    {.number = 82, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__application_filed, .name = "application_filed"},
    {.number = 83, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__materials_checked, .name = "materials_checked"},
    {.number = 84, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__notice_given, .name = "notice_given"},
    {.number = 85, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__application_supplemented, .name = "application_supplemented"},
    {.number = 86, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__application_turned_down, .name = "application_turned_down"},
    {.number = 87, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__application_withdrawn, .name = "application_withdrawn"},
    {.number = 88, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__breach_proposed, .name = "breach_proposed"},
    {.number = 89, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__materials_handed_in, .name = "materials_handed_in"},
    {.number = 90, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_limit_extended, .name = "case_limit_extended"},
    {.number = 91, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_reviewed, .name = "case_reviewed"},
    {.number = 92, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_approved, .name = "case_approved"},
    {.number = 93, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_step_recorded, .name = "case_step_recorded"},
    {.number = 94, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_sent_up, .name = "case_sent_up"},
    {.number = 95, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_came_back, .name = "case_came_back"},
    {.number = 96, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__authority_contacted, .name = "authority_contacted"},
    {.number = 97, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_delivered, .name = "case_delivered"},
    {.number = 98, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__delivery_near_due, .name = "delivery_near_due"},
    {.number = 99, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__applicant_visited, .name = "applicant_visited"},
    {.number = 100, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__signed_in, .name = "signed_in"},
    {.number = 101, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__signed_out, .name = "signed_out"},
    {.number = 120, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__paper_issued, .name = "paper_issued"},
    {.number = 130, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__back_entry_made, .name = "back_entry_made"},
    {.number = 131, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__back_entry_confirmed, .name = "back_entry_confirmed"},
    {.number = 132, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__back_entry_rejected, .name = "back_entry_rejected"},
    {.number = 133, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__cases_imported, .name = "cases_imported"},
    {.number = 134, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__case_linked, .name = "case_linked"},
    {.number = 140, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__enquiry_opened, .name = "enquiry_opened"},
    {.number = 141, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__enquiry_escalated, .name = "enquiry_escalated"},
    {.number = 142, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__enquiry_settled, .name = "enquiry_settled"},
    {.number = 143, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__enquiry_handed_over, .name = "enquiry_handed_over"},
    {.number = 144, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__enquiry_lapsed, .name = "enquiry_lapsed"},
    {.number = 150, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__breach_recorded, .name = "breach_recorded"},
    {.number = 151, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__breach_explained, .name = "breach_explained"},
    {.number = 152, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__breach_decided, .name = "breach_decided"},
    {.number = 160, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__schedule_put, .name = "schedule_put"},
    {.number = 161, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__schedule_removed, .name = "schedule_removed"},
    {.number = 162, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__opening_put, .name = "opening_put"},
    {.number = 163, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__opening_removed, .name = "opening_removed"},
    {.number = 164, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__duty_added, .name = "duty_added"},
    {.number = 165, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__duty_ended, .name = "duty_ended"},
    {.number = 180, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__materials_overdue, .name = "materials_overdue"},
    {.number = 181, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__acceptance_held, .name = "acceptance_held"},
    {.number = 190, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__stepped_away, .name = "stepped_away"},
    {.number = 191, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__went_out, .name = "went_out"},
    {.number = 192, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__away_ended, .name = "away_ended"},
    {.number = 193, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__outing_overdue, .name = "outing_overdue"},
    {.number = 194, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__visitors_left, .name = "visitors_left"},
    {.number = 200, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__session_unaccounted, .name = "session_unaccounted"},
    {.number = 201, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__session_cleared, .name = "session_cleared"},
    {.number = 202, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__absence_explained, .name = "absence_explained"},
    {.number = 203, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__absence_decided, .name = "absence_decided"},
    {.number = 204, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__correction_asked, .name = "correction_asked"},
    {.number = 205, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__correction_decided, .name = "correction_decided"},
    {.number = 206, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__sheet_entered, .name = "sheet_entered"},
    {.number = 207, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__sheet_decided, .name = "sheet_decided"},
    {.number = 208, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__sheet_sealed, .name = "sheet_sealed"},
    {.number = 209, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__sheet_correction_asked, .name = "sheet_correction_asked"},
    {.number = 210, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__sheet_correction_decided, .name = "sheet_correction_decided"},
    {.number = 230, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__cover_changed, .name = "cover_changed"},
    {.number = 231, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__roster_added, .name = "roster_added"},
    {.number = 232, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__roster_ended, .name = "roster_ended"},
    {.number = 250, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__handover_given, .name = "handover_given"},
    {.number = 251, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__handover_answered, .name = "handover_answered"},
    {.number = 252, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__handover_given_back, .name = "handover_given_back"},
    {.number = 253, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__handover_closed, .name = "handover_closed"},
    {.number = 265, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__delegation_given, .name = "delegation_given"},
    {.number = 266, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__delegation_revoked, .name = "delegation_revoked"},
    {.number = 267, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__authorisation_put, .name = "authorisation_put"},
    {.number = 268, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__authorisation_removed, .name = "authorisation_removed"},
    {.number = 269, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__window_ended, .name = "window_ended"},
    {.number = 280, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_asked, .name = "leave_asked"},
    {.number = 281, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_decided, .name = "leave_decided"},
    {.number = 282, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_decision_confirmed, .name = "leave_decision_confirmed"},
    {.number = 283, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_consented, .name = "leave_consented"},
    {.number = 284, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__substitute_named, .name = "substitute_named"},
    {.number = 285, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_withdrawn, .name = "leave_withdrawn"},
    {.number = 286, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_returned, .name = "leave_returned"},
    {.number = 287, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_return_confirmed, .name = "leave_return_confirmed"},
    {.number = 288, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_paper_handed_in, .name = "leave_paper_handed_in"},
    {.number = 289, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__leave_kind_put, .name = "leave_kind_put"},
    {.number = 290, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__worked_since_put, .name = "worked_since_put"},
    {.number = 300, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__study_group_put, .name = "study_group_put"},
    {.number = 301, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__study_planned, .name = "study_planned"},
    {.number = 302, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__study_cancelled, .name = "study_cancelled"},
    {.number = 303, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__study_asked_off, .name = "study_asked_off"},
    {.number = 304, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__study_ask_off_decided, .name = "study_ask_off_decided"},
    {.number = 305, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__study_recorded, .name = "study_recorded"},
    {.number = 306, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__essay_handed_in, .name = "essay_handed_in"},
    {.number = 307, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_PRESENCE, .oneof = 1, .message = &scan_hall__v1__notes_checked, .name = "notes_checked"},
};
static const struct hall_scan_message scan_hall__v1__journal_event = {fields_hall__v1__journal_event, 133, false};

static const struct hall_scan_field fields_hall__v1__book_opened[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "hall_id"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "schema_version"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "simulated_clock"},
};
static const struct hall_scan_message scan_hall__v1__book_opened = {fields_hall__v1__book_opened, 3, false};

static const struct hall_scan_field fields_hall__v1__call_refused[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "code"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "clause"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "count"},
};
static const struct hall_scan_message scan_hall__v1__call_refused = {fields_hall__v1__call_refused, 3, false};

static const struct hall_scan_field fields_hall__v1__call_failed[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "code"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "count"},
};
static const struct hall_scan_message scan_hall__v1__call_failed = {fields_hall__v1__call_failed, 2, false};

static const struct hall_scan_field fields_hall__v1__clock_advanced[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "to"},
};
static const struct hall_scan_message scan_hall__v1__clock_advanced = {fields_hall__v1__clock_advanced, 1, false};

static const struct hall_scan_field fields_hall__v1__clock_suspected[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "last_seen"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "now"},
};
static const struct hall_scan_message scan_hall__v1__clock_suspected = {fields_hall__v1__clock_suspected, 2, false};

static const struct hall_scan_message scan_hall__v1__clock_confirmed = {0, 0, false};

static const struct hall_scan_field fields_hall__v1__backup_made[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "file_name"},
    {.number = 2, .kind = HALL_KIND_INT64, .name = "bytes"},
};
static const struct hall_scan_message scan_hall__v1__backup_made = {fields_hall__v1__backup_made, 2, false};

static const struct hall_scan_field fields_hall__v1__entries_redacted[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "subject"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "entries"},
};
static const struct hall_scan_message scan_hall__v1__entries_redacted = {fields_hall__v1__entries_redacted, 2, false};

static const struct hall_scan_field fields_hall__v1__badge_issued[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "badge_number"},
};
static const struct hall_scan_message scan_hall__v1__badge_issued = {fields_hall__v1__badge_issued, 2, false};

static const struct hall_scan_field fields_hall__v1__pin_chosen[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__pin_chosen = {fields_hall__v1__pin_chosen, 1, false};

static const struct hall_scan_field fields_hall__v1__pin_reset[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
};
static const struct hall_scan_message scan_hall__v1__pin_reset = {fields_hall__v1__pin_reset, 1, false};

static const struct hall_scan_field fields_hall__v1__pin_failed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "failures"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "blocked"},
};
static const struct hall_scan_message scan_hall__v1__pin_failed = {fields_hall__v1__pin_failed, 3, false};

static const struct hall_scan_field fields_hall__v1__badge_lost[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "badge_number"},
};
static const struct hall_scan_message scan_hall__v1__badge_lost = {fields_hall__v1__badge_lost, 2, false};

static const struct hall_scan_field fields_hall__v1__badge_session_opened[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "session_id"},
};
static const struct hall_scan_message scan_hall__v1__badge_session_opened = {fields_hall__v1__badge_session_opened, 2, false};

static const struct hall_scan_field fields_hall__v1__badge_session_closed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "session_id"},
};
static const struct hall_scan_message scan_hall__v1__badge_session_closed = {fields_hall__v1__badge_session_closed, 2, false};

static const struct hall_scan_field fields_hall__v1__role_granted[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__role_granted = {fields_hall__v1__role_granted, 2, false};

static const struct hall_scan_field fields_hall__v1__role_revoked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__role_revoked = {fields_hall__v1__role_revoked, 2, false};

static const struct hall_scan_field fields_hall__v1__login_mapped[] = {
    {.number = 1, .kind = HALL_KIND_UINT32, .name = "uid"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "terminal_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "service_account_id"},
};
static const struct hall_scan_message scan_hall__v1__login_mapped = {fields_hall__v1__login_mapped, 4, false};

static const struct hall_scan_field fields_hall__v1__login_unmapped[] = {
    {.number = 1, .kind = HALL_KIND_UINT32, .name = "uid"},
};
static const struct hall_scan_message scan_hall__v1__login_unmapped = {fields_hall__v1__login_unmapped, 1, false};

static const struct hall_scan_field fields_hall__v1__terminal_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "window_id"},
};
static const struct hall_scan_message scan_hall__v1__terminal_put = {fields_hall__v1__terminal_put, 3, false};

static const struct hall_scan_field fields_hall__v1__service_account_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__role, .name = "role"},
};
static const struct hall_scan_message scan_hall__v1__service_account_put = {fields_hall__v1__service_account_put, 3, false};

static const struct hall_scan_field fields_hall__v1__unit_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__unit_put = {fields_hall__v1__unit_put, 3, false};

static const struct hall_scan_field fields_hall__v1__staff_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "unit_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "position"},
    {.number = 5, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__staff_put = {fields_hall__v1__staff_put, 5, false};

static const struct hall_scan_field fields_hall__v1__staff_departed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "departed_on"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "vacancies"},
};
static const struct hall_scan_message scan_hall__v1__staff_departed = {fields_hall__v1__staff_departed, 3, false};

static const struct hall_scan_field fields_hall__v1__window_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__window_put = {fields_hall__v1__window_put, 3, false};

static const struct hall_scan_field fields_hall__v1__window_ended[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "to_window_id"},
};
static const struct hall_scan_message scan_hall__v1__window_ended = {fields_hall__v1__window_ended, 2, false};

static const struct hall_scan_field fields_hall__v1__post_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "window_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "a_person_id"},
    {.number = 5, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "b_person_ids"},
    {.number = 6, .kind = HALL_KIND_INT64, .name = "version"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "last_day"},
};
static const struct hall_scan_message scan_hall__v1__post_put = {fields_hall__v1__post_put, 7, false};

static const struct hall_scan_field fields_hall__v1__post_retired[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
};
static const struct hall_scan_message scan_hall__v1__post_retired = {fields_hall__v1__post_retired, 1, false};

static const struct hall_scan_field fields_hall__v1__post_past_last_day[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "last_day"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "open_cases"},
    {.number = 4, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "item_codes"},
};
static const struct hall_scan_message scan_hall__v1__post_past_last_day = {fields_hall__v1__post_past_last_day, 4, false};

static const struct hall_scan_field fields_hall__v1__setting_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "key"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "old_value"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "new_value"},
};
static const struct hall_scan_message scan_hall__v1__setting_put = {fields_hall__v1__setting_put, 3, false};

static const struct hall_scan_field fields_hall__v1__lists_imported[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "files"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "added"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "changed"},
};
static const struct hall_scan_message scan_hall__v1__lists_imported = {fields_hall__v1__lists_imported, 3, false};

static const struct hall_scan_field fields_hall__v1__calendar_year_loaded[] = {
    {.number = 1, .kind = HALL_KIND_INT32, .name = "year"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "source"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "version"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "days"},
};
static const struct hall_scan_message scan_hall__v1__calendar_year_loaded = {fields_hall__v1__calendar_year_loaded, 4, false};

static const struct hall_scan_field fields_hall__v1__deadline_moved[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "clock"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "old_due"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "new_due"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "year"},
};
static const struct hall_scan_message scan_hall__v1__deadline_moved = {fields_hall__v1__deadline_moved, 5, false};

static const struct hall_scan_field fields_hall__v1__item_put[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "code"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "name"},
    {.number = 3, .kind = HALL_KIND_INT32, .name = "promised_days"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "statutory_days"},
    {.number = 5, .kind = HALL_KIND_INT64, .name = "version"},
};
static const struct hall_scan_message scan_hall__v1__item_put = {fields_hall__v1__item_put, 5, false};

static const struct hall_scan_field fields_hall__v1__item_retired[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "code"},
};
static const struct hall_scan_message scan_hall__v1__item_retired = {fields_hall__v1__item_retired, 1, false};

static const struct hall_scan_field fields_hall__v1__case_accepted[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "item_code"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 5, .kind = HALL_KIND_INT32, .name = "promised_days"},
    {.number = 6, .kind = HALL_KIND_INT32, .name = "statutory_days"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "promised_due"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "statutory_due"},
    {.number = 9, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 10, .kind = HALL_KIND_BOOL, .name = "deemed"},
    {.number = 11, .kind = HALL_KIND_STRING, .name = "counts_from"},
};
static const struct hall_scan_message scan_hall__v1__case_accepted = {fields_hall__v1__case_accepted, 11, false};

static const struct hall_scan_field fields_hall__v1__case_handed_over[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "from_person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "to_person_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 5, .kind = HALL_KIND_BOOL, .name = "in_bulk"},
};
static const struct hall_scan_message scan_hall__v1__case_handed_over = {fields_hall__v1__case_handed_over, 5, false};

static const struct hall_scan_field fields_hall__v1__case_paused[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__pause_cause, .name = "cause"},
};
static const struct hall_scan_message scan_hall__v1__case_paused = {fields_hall__v1__case_paused, 2, false};

static const struct hall_scan_field fields_hall__v1__case_resumed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "promised_due"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "statutory_due"},
};
static const struct hall_scan_message scan_hall__v1__case_resumed = {fields_hall__v1__case_resumed, 3, false};

static const struct hall_scan_field fields_hall__v1__case_finished[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__case_finished = {fields_hall__v1__case_finished, 3, false};

static const struct hall_scan_field fields_hall__v1__case_annulled[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__case_annulled = {fields_hall__v1__case_annulled, 1, false};

static const struct hall_scan_field fields_hall__v1__case_near_due[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "due_on"},
};
static const struct hall_scan_message scan_hall__v1__case_near_due = {fields_hall__v1__case_near_due, 3, false};

static const struct hall_scan_field fields_hall__v1__case_lapsed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "clock"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "due_on"},
};
static const struct hall_scan_message scan_hall__v1__case_lapsed = {fields_hall__v1__case_lapsed, 4, false};

static const struct hall_scan_field fields_hall__v1__applicant_revealed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__applicant_revealed = {fields_hall__v1__applicant_revealed, 1, false};

static const struct hall_scan_field fields_hall__v1__query_code_guessed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "guesses_today"},
};
static const struct hall_scan_message scan_hall__v1__query_code_guessed = {fields_hall__v1__query_code_guessed, 2, false};

static const struct hall_scan_field fields_hall__v1__application_filed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "item_code"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 6, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__bearer_kind, .name = "bearer"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "notice_due"},
    {.number = 8, .kind = HALL_KIND_STRING, .name = "statutory_notice_due"},
};
static const struct hall_scan_message scan_hall__v1__application_filed = {fields_hall__v1__application_filed, 8, false};

static const struct hall_scan_field fields_hall__v1__materials_checked[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__material_finding, .name = "findings"},
};
static const struct hall_scan_message scan_hall__v1__materials_checked = {fields_hall__v1__materials_checked, 2, false};

static const struct hall_scan_field fields_hall__v1__notice_given[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "paper_id"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__notice_line, .name = "lines"},
    {.number = 4, .kind = HALL_KIND_INT32, .name = "nth"},
};
static const struct hall_scan_message scan_hall__v1__notice_given = {fields_hall__v1__notice_given, 4, false};

static const struct hall_scan_field fields_hall__v1__application_supplemented[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_hall__v1__material_finding, .name = "findings"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "notice_due"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "statutory_notice_due"},
};
static const struct hall_scan_message scan_hall__v1__application_supplemented = {fields_hall__v1__application_supplemented, 4, false};

static const struct hall_scan_field fields_hall__v1__application_turned_down[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__turn_down_ground, .name = "ground"},
};
static const struct hall_scan_message scan_hall__v1__application_turned_down = {fields_hall__v1__application_turned_down, 2, false};

static const struct hall_scan_field fields_hall__v1__application_withdrawn[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__application_withdrawn = {fields_hall__v1__application_withdrawn, 1, false};

static const struct hall_scan_field fields_hall__v1__materials_handed_in[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "materials"},
};
static const struct hall_scan_message scan_hall__v1__materials_handed_in = {fields_hall__v1__materials_handed_in, 2, false};

static const struct hall_scan_field fields_hall__v1__materials_overdue[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "materials"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "due_on"},
};
static const struct hall_scan_message scan_hall__v1__materials_overdue = {fields_hall__v1__materials_overdue, 4, false};

static const struct hall_scan_field fields_hall__v1__acceptance_held[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "due_on"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "held_through"},
};
static const struct hall_scan_message scan_hall__v1__acceptance_held = {fields_hall__v1__acceptance_held, 4, false};

static const struct hall_scan_field fields_hall__v1__breach_proposed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "clause"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 5, .kind = HALL_KIND_INT64, .flags = HALL_FIELD_REPEATED, .name = "evidence"},
};
static const struct hall_scan_message scan_hall__v1__breach_proposed = {fields_hall__v1__breach_proposed, 5, false};

static const struct hall_scan_field fields_hall__v1__signed_in[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "repeated_mark"},
};
static const struct hall_scan_message scan_hall__v1__signed_in = {fields_hall__v1__signed_in, 3, false};

static const struct hall_scan_field fields_hall__v1__signed_out[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "person_id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "date"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "repeated_mark"},
};
static const struct hall_scan_message scan_hall__v1__signed_out = {fields_hall__v1__signed_out, 3, false};

static const struct hall_scan_field fields_hall__v1__paper_issued[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "id"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__paper_kind, .name = "kind"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "case_number"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "seal_number"},
    {.number = 6, .kind = HALL_KIND_STRING, .name = "replaces_id"},
    {.number = 7, .kind = HALL_KIND_STRING, .name = "supplements_id"},
    {.number = 8, .kind = HALL_KIND_BYTES, .name = "commitment"},
};
static const struct hall_scan_message scan_hall__v1__paper_issued = {fields_hall__v1__paper_issued, 8, false};

static const struct hall_scan_field fields_hall__v1__enquiry_opened[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "owner_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .flags = HALL_FIELD_REPEATED, .name = "asked_person_ids"},
    {.number = 4, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__channel, .name = "channel"},
    {.number = 5, .kind = HALL_KIND_STRING, .name = "item_code"},
};
static const struct hall_scan_message scan_hall__v1__enquiry_opened = {fields_hall__v1__enquiry_opened, 5, false};

static const struct hall_scan_field fields_hall__v1__enquiry_escalated[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "leader_id"},
    {.number = 3, .kind = HALL_KIND_MESSAGE, .message = &scan_google__protobuf__timestamp, .name = "promised_until"},
};
static const struct hall_scan_message scan_hall__v1__enquiry_escalated = {fields_hall__v1__enquiry_escalated, 3, false};

static const struct hall_scan_field fields_hall__v1__enquiry_settled[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__enquiry_outcome, .name = "outcome"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "post_id"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "case_number"},
};
static const struct hall_scan_message scan_hall__v1__enquiry_settled = {fields_hall__v1__enquiry_settled, 4, false};

static const struct hall_scan_field fields_hall__v1__enquiry_handed_over[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "from_person_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "to_person_id"},
};
static const struct hall_scan_message scan_hall__v1__enquiry_handed_over = {fields_hall__v1__enquiry_handed_over, 3, false};

static const struct hall_scan_field fields_hall__v1__enquiry_lapsed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "owner_id"},
};
static const struct hall_scan_message scan_hall__v1__enquiry_lapsed = {fields_hall__v1__enquiry_lapsed, 2, false};

static const struct hall_scan_field fields_hall__v1__case_limit_extended[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "working_days"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "statutory_due"},
};
static const struct hall_scan_message scan_hall__v1__case_limit_extended = {fields_hall__v1__case_limit_extended, 3, false};

static const struct hall_scan_field fields_hall__v1__case_reviewed[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__check_word, .name = "word"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
};
static const struct hall_scan_message scan_hall__v1__case_reviewed = {fields_hall__v1__case_reviewed, 3, false};

static const struct hall_scan_field fields_hall__v1__case_approved[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__check_word, .name = "word"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__case_result, .name = "result"},
    {.number = 4, .kind = HALL_KIND_STRING, .name = "principal_id"},
    {.number = 5, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__approval_form, .name = "form"},
    {.number = 6, .kind = HALL_KIND_BOOL, .name = "confirmed"},
};
static const struct hall_scan_message scan_hall__v1__case_approved = {fields_hall__v1__case_approved, 6, false};

static const struct hall_scan_field fields_hall__v1__case_step_recorded[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_INT32, .name = "procedure_line"},
};
static const struct hall_scan_message scan_hall__v1__case_step_recorded = {fields_hall__v1__case_step_recorded, 2, false};

static const struct hall_scan_field fields_hall__v1__case_sent_up[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "authority"},
};
static const struct hall_scan_message scan_hall__v1__case_sent_up = {fields_hall__v1__case_sent_up, 2, false};

static const struct hall_scan_field fields_hall__v1__case_came_back[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "authority"},
};
static const struct hall_scan_message scan_hall__v1__case_came_back = {fields_hall__v1__case_came_back, 2, false};

static const struct hall_scan_field fields_hall__v1__authority_contacted[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "authority"},
    {.number = 3, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__contact_way, .name = "way"},
};
static const struct hall_scan_message scan_hall__v1__authority_contacted = {fields_hall__v1__authority_contacted, 3, false};

static const struct hall_scan_field fields_hall__v1__case_delivered[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_ENUM, .enumeration = &enum_hall__v1__delivery_way, .name = "way"},
    {.number = 3, .kind = HALL_KIND_BOOL, .name = "late"},
};
static const struct hall_scan_message scan_hall__v1__case_delivered = {fields_hall__v1__case_delivered, 3, false};

static const struct hall_scan_field fields_hall__v1__delivery_near_due[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "handler_id"},
    {.number = 3, .kind = HALL_KIND_STRING, .name = "due_on"},
};
static const struct hall_scan_message scan_hall__v1__delivery_near_due = {fields_hall__v1__delivery_near_due, 3, false};

static const struct hall_scan_field fields_hall__v1__applicant_visited[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "number"},
};
static const struct hall_scan_message scan_hall__v1__applicant_visited = {fields_hall__v1__applicant_visited, 1, false};

static const struct hall_scan_field fields_ttrpc__request[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "service"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "method"},
    {.number = 3, .kind = HALL_KIND_BYTES, .name = "payload"},
    {.number = 4, .kind = HALL_KIND_INT64, .name = "timeout_nano"},
    {.number = 5, .kind = HALL_KIND_MESSAGE, .flags = HALL_FIELD_REPEATED, .message = &scan_ttrpc__key_value, .name = "metadata"},
};
static const struct hall_scan_message scan_ttrpc__request = {fields_ttrpc__request, 5, false};

static const struct hall_scan_field fields_ttrpc__response[] = {
    {.number = 1, .kind = HALL_KIND_MESSAGE, .message = &scan_google__rpc__status, .name = "status"},
    {.number = 2, .kind = HALL_KIND_BYTES, .name = "payload"},
};
static const struct hall_scan_message scan_ttrpc__response = {fields_ttrpc__response, 2, false};

static const struct hall_scan_field fields_ttrpc__key_value[] = {
    {.number = 1, .kind = HALL_KIND_STRING, .name = "key"},
    {.number = 2, .kind = HALL_KIND_STRING, .name = "value"},
};
static const struct hall_scan_message scan_ttrpc__key_value = {fields_ttrpc__key_value, 2, false};

const struct hall_message_row hall_messages[HALL_MESSAGE_COUNT] = {
    [HALL_MESSAGE_GOOGLE_PROTOBUF_ANY] = {&scan_google__protobuf__any, &google__protobuf__any__descriptor},
    [HALL_MESSAGE_GOOGLE_RPC_STATUS] = {&scan_google__rpc__status, &google__rpc__status__descriptor},
    [HALL_MESSAGE_GOOGLE_PROTOBUF_TIMESTAMP] = {&scan_google__protobuf__timestamp, &google__protobuf__timestamp__descriptor},
    [HALL_MESSAGE_HALL_V1_ABSENCE_STATEMENT] = {&scan_hall__v1__absence_statement, &hall__v1__absence_statement__descriptor},
    [HALL_MESSAGE_HALL_V1_ABSENCE_INFO] = {&scan_hall__v1__absence_info, &hall__v1__absence_info__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_ABSENCE_REQUEST] = {&scan_hall__v1__explain_absence_request, &hall__v1__explain_absence_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_ABSENCE_REPLY] = {&scan_hall__v1__explain_absence_reply, &hall__v1__explain_absence_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_ABSENCE_REQUEST] = {&scan_hall__v1__decide_absence_request, &hall__v1__decide_absence_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_ABSENCE_REPLY] = {&scan_hall__v1__decide_absence_reply, &hall__v1__decide_absence_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_ABSENCE_REQUEST] = {&scan_hall__v1__get_absence_request, &hall__v1__get_absence_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_ABSENCE_REPLY] = {&scan_hall__v1__get_absence_reply, &hall__v1__get_absence_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ABSENCES_REQUEST] = {&scan_hall__v1__list_absences_request, &hall__v1__list_absences_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ABSENCES_REPLY] = {&scan_hall__v1__list_absences_reply, &hall__v1__list_absences_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SESSION_UNACCOUNTED] = {&scan_hall__v1__session_unaccounted, &hall__v1__session_unaccounted__descriptor},
    [HALL_MESSAGE_HALL_V1_SESSION_CLEARED] = {&scan_hall__v1__session_cleared, &hall__v1__session_cleared__descriptor},
    [HALL_MESSAGE_HALL_V1_ABSENCE_EXPLAINED] = {&scan_hall__v1__absence_explained, &hall__v1__absence_explained__descriptor},
    [HALL_MESSAGE_HALL_V1_ABSENCE_DECIDED] = {&scan_hall__v1__absence_decided, &hall__v1__absence_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_ADMIN_STATUS_REQUEST] = {&scan_hall__v1__admin_status_request, &hall__v1__admin_status_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ADMIN_STATUS_REPLY] = {&scan_hall__v1__admin_status_reply, &hall__v1__admin_status_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_BACKUP_REQUEST] = {&scan_hall__v1__backup_request, &hall__v1__backup_request__descriptor},
    [HALL_MESSAGE_HALL_V1_BACKUP_REPLY] = {&scan_hall__v1__backup_reply, &hall__v1__backup_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ADVANCE_CLOCK_REQUEST] = {&scan_hall__v1__advance_clock_request, &hall__v1__advance_clock_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ADVANCE_CLOCK_REPLY] = {&scan_hall__v1__advance_clock_reply, &hall__v1__advance_clock_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_CLOCK_REQUEST] = {&scan_hall__v1__confirm_clock_request, &hall__v1__confirm_clock_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_CLOCK_REPLY] = {&scan_hall__v1__confirm_clock_reply, &hall__v1__confirm_clock_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_METRICS_REQUEST] = {&scan_hall__v1__metrics_request, &hall__v1__metrics_request__descriptor},
    [HALL_MESSAGE_HALL_V1_METRICS_REPLY] = {&scan_hall__v1__metrics_reply, &hall__v1__metrics_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CALENDAR_DAY] = {&scan_hall__v1__calendar_day, &hall__v1__calendar_day__descriptor},
    [HALL_MESSAGE_HALL_V1_CALENDAR_YEAR_INFO] = {&scan_hall__v1__calendar_year_info, &hall__v1__calendar_year_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LOAD_YEAR_REQUEST] = {&scan_hall__v1__load_year_request, &hall__v1__load_year_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DEADLINE_MOVE] = {&scan_hall__v1__deadline_move, &hall__v1__deadline_move__descriptor},
    [HALL_MESSAGE_HALL_V1_LOAD_YEAR_REPLY] = {&scan_hall__v1__load_year_reply, &hall__v1__load_year_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_YEARS_REQUEST] = {&scan_hall__v1__list_years_request, &hall__v1__list_years_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_YEARS_REPLY] = {&scan_hall__v1__list_years_reply, &hall__v1__list_years_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_DAYS_REQUEST] = {&scan_hall__v1__list_days_request, &hall__v1__list_days_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_DAYS_REPLY] = {&scan_hall__v1__list_days_reply, &hall__v1__list_days_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PAUSE_SPAN] = {&scan_hall__v1__pause_span, &hall__v1__pause_span__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_REQUEST] = {&scan_hall__v1__explain_request, &hall__v1__explain_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAINED_DAY] = {&scan_hall__v1__explained_day, &hall__v1__explained_day__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_REPLY] = {&scan_hall__v1__explain_reply, &hall__v1__explain_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIMIT_EXTENSION] = {&scan_hall__v1__limit_extension, &hall__v1__limit_extension__descriptor},
    [HALL_MESSAGE_HALL_V1_WORK_STEP] = {&scan_hall__v1__work_step, &hall__v1__work_step__descriptor},
    [HALL_MESSAGE_HALL_V1_UPSTAIRS_SPAN] = {&scan_hall__v1__upstairs_span, &hall__v1__upstairs_span__descriptor},
    [HALL_MESSAGE_HALL_V1_TIME_UPSTAIRS] = {&scan_hall__v1__time_upstairs, &hall__v1__time_upstairs__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORITY_CONTACT] = {&scan_hall__v1__authority_contact, &hall__v1__authority_contact__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDED_PAPER] = {&scan_hall__v1__handed_paper, &hall__v1__handed_paper__descriptor},
    [HALL_MESSAGE_HALL_V1_DELIVERY_INFO] = {&scan_hall__v1__delivery_info, &hall__v1__delivery_info__descriptor},
    [HALL_MESSAGE_HALL_V1_VISIT_INFO] = {&scan_hall__v1__visit_info, &hall__v1__visit_info__descriptor},
    [HALL_MESSAGE_HALL_V1_MATERIAL_INFO] = {&scan_hall__v1__material_info, &hall__v1__material_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ITEM_INFO] = {&scan_hall__v1__item_info, &hall__v1__item_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_ITEM_REQUEST] = {&scan_hall__v1__put_item_request, &hall__v1__put_item_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_ITEM_REPLY] = {&scan_hall__v1__put_item_reply, &hall__v1__put_item_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_ITEM_REQUEST] = {&scan_hall__v1__get_item_request, &hall__v1__get_item_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_ITEM_REPLY] = {&scan_hall__v1__get_item_reply, &hall__v1__get_item_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ITEMS_REQUEST] = {&scan_hall__v1__list_items_request, &hall__v1__list_items_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ITEMS_REPLY] = {&scan_hall__v1__list_items_reply, &hall__v1__list_items_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RETIRE_ITEM_REQUEST] = {&scan_hall__v1__retire_item_request, &hall__v1__retire_item_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RETIRE_ITEM_REPLY] = {&scan_hall__v1__retire_item_reply, &hall__v1__retire_item_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_GUIDE_REQUEST] = {&scan_hall__v1__get_guide_request, &hall__v1__get_guide_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_GUIDE_REPLY] = {&scan_hall__v1__get_guide_reply, &hall__v1__get_guide_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PAPER_DUE] = {&scan_hall__v1__paper_due, &hall__v1__paper_due__descriptor},
    [HALL_MESSAGE_HALL_V1_PAPER_INFO] = {&scan_hall__v1__paper_info, &hall__v1__paper_info__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_PAPER_REQUEST] = {&scan_hall__v1__get_paper_request, &hall__v1__get_paper_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_PAPER_REPLY] = {&scan_hall__v1__get_paper_reply, &hall__v1__get_paper_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_PAPERS_REQUEST] = {&scan_hall__v1__list_papers_request, &hall__v1__list_papers_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_PAPERS_REPLY] = {&scan_hall__v1__list_papers_reply, &hall__v1__list_papers_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_FILE_REQUEST] = {&scan_hall__v1__case_file_request, &hall__v1__case_file_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_FILE_REPLY] = {&scan_hall__v1__case_file_reply, &hall__v1__case_file_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORISE_REQUEST] = {&scan_hall__v1__authorise_request, &hall__v1__authorise_request__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORISE_REPLY] = {&scan_hall__v1__authorise_reply, &hall__v1__authorise_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REISSUE_PAPER_REQUEST] = {&scan_hall__v1__reissue_paper_request, &hall__v1__reissue_paper_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REISSUE_PAPER_REPLY] = {&scan_hall__v1__reissue_paper_reply, &hall__v1__reissue_paper_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SUPPLEMENT_PAPER_REQUEST] = {&scan_hall__v1__supplement_paper_request, &hall__v1__supplement_paper_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SUPPLEMENT_PAPER_REPLY] = {&scan_hall__v1__supplement_paper_reply, &hall__v1__supplement_paper_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REHOMED_INFO] = {&scan_hall__v1__rehomed_info, &hall__v1__rehomed_info__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICANT] = {&scan_hall__v1__applicant, &hall__v1__applicant__descriptor},
    [HALL_MESSAGE_HALL_V1_CLOCK_INFO] = {&scan_hall__v1__clock_info, &hall__v1__clock_info__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_INFO] = {&scan_hall__v1__case_info, &hall__v1__case_info__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_ROW] = {&scan_hall__v1__case_row, &hall__v1__case_row__descriptor},
    [HALL_MESSAGE_HALL_V1_ACCEPT_REQUEST] = {&scan_hall__v1__accept_request, &hall__v1__accept_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ACCEPT_REPLY] = {&scan_hall__v1__accept_reply, &hall__v1__accept_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_OVER_REQUEST] = {&scan_hall__v1__hand_over_request, &hall__v1__hand_over_request__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_OVER_REPLY] = {&scan_hall__v1__hand_over_reply, &hall__v1__hand_over_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REASSIGN_ALL_REQUEST] = {&scan_hall__v1__reassign_all_request, &hall__v1__reassign_all_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REASSIGN_ALL_REPLY] = {&scan_hall__v1__reassign_all_reply, &hall__v1__reassign_all_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PAUSE_REQUEST] = {&scan_hall__v1__pause_request, &hall__v1__pause_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PAUSE_REPLY] = {&scan_hall__v1__pause_reply, &hall__v1__pause_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RESUME_REQUEST] = {&scan_hall__v1__resume_request, &hall__v1__resume_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RESUME_REPLY] = {&scan_hall__v1__resume_reply, &hall__v1__resume_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_FINISH_REQUEST] = {&scan_hall__v1__finish_request, &hall__v1__finish_request__descriptor},
    [HALL_MESSAGE_HALL_V1_FINISH_REPLY] = {&scan_hall__v1__finish_reply, &hall__v1__finish_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ANNUL_REQUEST] = {&scan_hall__v1__annul_request, &hall__v1__annul_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ANNUL_REPLY] = {&scan_hall__v1__annul_reply, &hall__v1__annul_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_CASE_REQUEST] = {&scan_hall__v1__get_case_request, &hall__v1__get_case_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_CASE_REPLY] = {&scan_hall__v1__get_case_reply, &hall__v1__get_case_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_STATUS_REQUEST] = {&scan_hall__v1__case_status_request, &hall__v1__case_status_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_STATUS_REPLY] = {&scan_hall__v1__case_status_reply, &hall__v1__case_status_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_CASES_REQUEST] = {&scan_hall__v1__list_cases_request, &hall__v1__list_cases_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_CASES_REPLY] = {&scan_hall__v1__list_cases_reply, &hall__v1__list_cases_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SEARCH_BY_APPLICANT_REQUEST] = {&scan_hall__v1__search_by_applicant_request, &hall__v1__search_by_applicant_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SEARCH_BY_APPLICANT_REPLY] = {&scan_hall__v1__search_by_applicant_reply, &hall__v1__search_by_applicant_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_HISTORY_REQUEST] = {&scan_hall__v1__case_history_request, &hall__v1__case_history_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_STEP] = {&scan_hall__v1__case_step, &hall__v1__case_step__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_HISTORY_REPLY] = {&scan_hall__v1__case_history_reply, &hall__v1__case_history_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_DEADLINE_REQUEST] = {&scan_hall__v1__explain_deadline_request, &hall__v1__explain_deadline_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAINED_CLOCK] = {&scan_hall__v1__explained_clock, &hall__v1__explained_clock__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_DEADLINE_REPLY] = {&scan_hall__v1__explain_deadline_reply, &hall__v1__explain_deadline_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REVEAL_REQUEST] = {&scan_hall__v1__reveal_request, &hall__v1__reveal_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REVEAL_REPLY] = {&scan_hall__v1__reveal_reply, &hall__v1__reveal_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_EXTEND_LIMIT_REQUEST] = {&scan_hall__v1__extend_limit_request, &hall__v1__extend_limit_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXTEND_LIMIT_REPLY] = {&scan_hall__v1__extend_limit_reply, &hall__v1__extend_limit_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_CHECKS] = {&scan_hall__v1__case_checks, &hall__v1__case_checks__descriptor},
    [HALL_MESSAGE_HALL_V1_REVIEW_REQUEST] = {&scan_hall__v1__review_request, &hall__v1__review_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REVIEW_REPLY] = {&scan_hall__v1__review_reply, &hall__v1__review_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_APPROVE_REQUEST] = {&scan_hall__v1__approve_request, &hall__v1__approve_request__descriptor},
    [HALL_MESSAGE_HALL_V1_APPROVE_REPLY] = {&scan_hall__v1__approve_reply, &hall__v1__approve_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_STEP_REQUEST] = {&scan_hall__v1__record_step_request, &hall__v1__record_step_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_STEP_REPLY] = {&scan_hall__v1__record_step_reply, &hall__v1__record_step_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SEND_UP_REQUEST] = {&scan_hall__v1__send_up_request, &hall__v1__send_up_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SEND_UP_REPLY] = {&scan_hall__v1__send_up_reply, &hall__v1__send_up_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_COME_BACK_REQUEST] = {&scan_hall__v1__come_back_request, &hall__v1__come_back_request__descriptor},
    [HALL_MESSAGE_HALL_V1_COME_BACK_REPLY] = {&scan_hall__v1__come_back_reply, &hall__v1__come_back_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_CONTACT_REQUEST] = {&scan_hall__v1__record_contact_request, &hall__v1__record_contact_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_CONTACT_REPLY] = {&scan_hall__v1__record_contact_reply, &hall__v1__record_contact_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DELIVER_REQUEST] = {&scan_hall__v1__deliver_request, &hall__v1__deliver_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DELIVER_REPLY] = {&scan_hall__v1__deliver_reply, &hall__v1__deliver_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_VISIT_REQUEST] = {&scan_hall__v1__record_visit_request, &hall__v1__record_visit_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_VISIT_REPLY] = {&scan_hall__v1__record_visit_reply, &hall__v1__record_visit_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_IMPORT_CASES_REQUEST] = {&scan_hall__v1__import_cases_request, &hall__v1__import_cases_request__descriptor},
    [HALL_MESSAGE_HALL_V1_IMPORTED_CASE] = {&scan_hall__v1__imported_case, &hall__v1__imported_case__descriptor},
    [HALL_MESSAGE_HALL_V1_IMPORT_CASES_REPLY] = {&scan_hall__v1__import_cases_reply, &hall__v1__import_cases_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CASES_IMPORTED] = {&scan_hall__v1__cases_imported, &hall__v1__cases_imported__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_LINKED] = {&scan_hall__v1__case_linked, &hall__v1__case_linked__descriptor},
    [HALL_MESSAGE_HALL_V1_BEARER] = {&scan_hall__v1__bearer, &hall__v1__bearer__descriptor},
    [HALL_MESSAGE_HALL_V1_MATERIAL_FINDING] = {&scan_hall__v1__material_finding, &hall__v1__material_finding__descriptor},
    [HALL_MESSAGE_HALL_V1_MATERIAL_STATE] = {&scan_hall__v1__material_state, &hall__v1__material_state__descriptor},
    [HALL_MESSAGE_HALL_V1_NOTICE_LINE] = {&scan_hall__v1__notice_line, &hall__v1__notice_line__descriptor},
    [HALL_MESSAGE_HALL_V1_NOTICE_INFO] = {&scan_hall__v1__notice_info, &hall__v1__notice_info__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICATION_INFO] = {&scan_hall__v1__application_info, &hall__v1__application_info__descriptor},
    [HALL_MESSAGE_HALL_V1_FILE_REQUEST] = {&scan_hall__v1__file_request, &hall__v1__file_request__descriptor},
    [HALL_MESSAGE_HALL_V1_FILE_REPLY] = {&scan_hall__v1__file_reply, &hall__v1__file_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CHECK_REQUEST] = {&scan_hall__v1__check_request, &hall__v1__check_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CHECK_REPLY] = {&scan_hall__v1__check_reply, &hall__v1__check_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GIVE_NOTICE_REQUEST] = {&scan_hall__v1__give_notice_request, &hall__v1__give_notice_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GIVE_NOTICE_REPLY] = {&scan_hall__v1__give_notice_reply, &hall__v1__give_notice_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SUPPLEMENT_REQUEST] = {&scan_hall__v1__supplement_request, &hall__v1__supplement_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SUPPLEMENT_REPLY] = {&scan_hall__v1__supplement_reply, &hall__v1__supplement_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ACCEPT_APPLICATION_REQUEST] = {&scan_hall__v1__accept_application_request, &hall__v1__accept_application_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ACCEPT_APPLICATION_REPLY] = {&scan_hall__v1__accept_application_reply, &hall__v1__accept_application_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_IN_REQUEST] = {&scan_hall__v1__hand_in_request, &hall__v1__hand_in_request__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_IN_REPLY] = {&scan_hall__v1__hand_in_reply, &hall__v1__hand_in_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_TURN_DOWN_REQUEST] = {&scan_hall__v1__turn_down_request, &hall__v1__turn_down_request__descriptor},
    [HALL_MESSAGE_HALL_V1_TURN_DOWN_REPLY] = {&scan_hall__v1__turn_down_reply, &hall__v1__turn_down_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_WITHDRAW_REQUEST] = {&scan_hall__v1__withdraw_request, &hall__v1__withdraw_request__descriptor},
    [HALL_MESSAGE_HALL_V1_WITHDRAW_REPLY] = {&scan_hall__v1__withdraw_reply, &hall__v1__withdraw_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_APPLICATION_REQUEST] = {&scan_hall__v1__get_application_request, &hall__v1__get_application_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_APPLICATION_REPLY] = {&scan_hall__v1__get_application_reply, &hall__v1__get_application_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SIGN_IN_REQUEST] = {&scan_hall__v1__sign_in_request, &hall__v1__sign_in_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SIGN_IN_REPLY] = {&scan_hall__v1__sign_in_reply, &hall__v1__sign_in_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SIGN_OUT_REQUEST] = {&scan_hall__v1__sign_out_request, &hall__v1__sign_out_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SIGN_OUT_REPLY] = {&scan_hall__v1__sign_out_reply, &hall__v1__sign_out_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_MARK_INFO] = {&scan_hall__v1__mark_info, &hall__v1__mark_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_MARKS_REQUEST] = {&scan_hall__v1__list_marks_request, &hall__v1__list_marks_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_MARKS_REPLY] = {&scan_hall__v1__list_marks_reply, &hall__v1__list_marks_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SESSION_RECORD_INFO] = {&scan_hall__v1__session_record_info, &hall__v1__session_record_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_RECORDS_REQUEST] = {&scan_hall__v1__list_records_request, &hall__v1__list_records_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_RECORDS_REPLY] = {&scan_hall__v1__list_records_reply, &hall__v1__list_records_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORISATION_INFO] = {&scan_hall__v1__authorisation_info, &hall__v1__authorisation_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_AUTHORISATION_REQUEST] = {&scan_hall__v1__put_authorisation_request, &hall__v1__put_authorisation_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_AUTHORISATION_REPLY] = {&scan_hall__v1__put_authorisation_reply, &hall__v1__put_authorisation_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REMOVE_AUTHORISATION_REQUEST] = {&scan_hall__v1__remove_authorisation_request, &hall__v1__remove_authorisation_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REMOVE_AUTHORISATION_REPLY] = {&scan_hall__v1__remove_authorisation_reply, &hall__v1__remove_authorisation_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_AUTHORISATIONS_REQUEST] = {&scan_hall__v1__list_authorisations_request, &hall__v1__list_authorisations_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_AUTHORISATIONS_REPLY] = {&scan_hall__v1__list_authorisations_reply, &hall__v1__list_authorisations_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORISATION_PUT] = {&scan_hall__v1__authorisation_put, &hall__v1__authorisation_put__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORISATION_REMOVED] = {&scan_hall__v1__authorisation_removed, &hall__v1__authorisation_removed__descriptor},
    [HALL_MESSAGE_HALL_V1_BACK_ENTRY_ACT] = {&scan_hall__v1__back_entry_act, &hall__v1__back_entry_act__descriptor},
    [HALL_MESSAGE_HALL_V1_BACK_ENTRY_INFO] = {&scan_hall__v1__back_entry_info, &hall__v1__back_entry_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ENTER_REQUEST] = {&scan_hall__v1__enter_request, &hall__v1__enter_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ENTER_REPLY] = {&scan_hall__v1__enter_reply, &hall__v1__enter_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_BACK_ENTRY_REQUEST] = {&scan_hall__v1__confirm_back_entry_request, &hall__v1__confirm_back_entry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_BACK_ENTRY_REPLY] = {&scan_hall__v1__confirm_back_entry_reply, &hall__v1__confirm_back_entry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REJECT_BACK_ENTRY_REQUEST] = {&scan_hall__v1__reject_back_entry_request, &hall__v1__reject_back_entry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REJECT_BACK_ENTRY_REPLY] = {&scan_hall__v1__reject_back_entry_reply, &hall__v1__reject_back_entry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_BACK_ENTRY_REQUEST] = {&scan_hall__v1__get_back_entry_request, &hall__v1__get_back_entry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_BACK_ENTRY_REPLY] = {&scan_hall__v1__get_back_entry_reply, &hall__v1__get_back_entry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_BACK_ENTRIES_REQUEST] = {&scan_hall__v1__list_back_entries_request, &hall__v1__list_back_entries_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_BACK_ENTRIES_REPLY] = {&scan_hall__v1__list_back_entries_reply, &hall__v1__list_back_entries_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_BACK_ENTRY_MADE] = {&scan_hall__v1__back_entry_made, &hall__v1__back_entry_made__descriptor},
    [HALL_MESSAGE_HALL_V1_BACK_ENTRY_CONFIRMED] = {&scan_hall__v1__back_entry_confirmed, &hall__v1__back_entry_confirmed__descriptor},
    [HALL_MESSAGE_HALL_V1_BACK_ENTRY_REJECTED] = {&scan_hall__v1__back_entry_rejected, &hall__v1__back_entry_rejected__descriptor},
    [HALL_MESSAGE_HALL_V1_CONDUCT_ENTRY] = {&scan_hall__v1__conduct_entry, &hall__v1__conduct_entry__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_GROUND] = {&scan_hall__v1__breach_ground, &hall__v1__breach_ground__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_STATEMENT] = {&scan_hall__v1__breach_statement, &hall__v1__breach_statement__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_INFO] = {&scan_hall__v1__breach_info, &hall__v1__breach_info__descriptor},
    [HALL_MESSAGE_HALL_V1_CONDUCT_CHECKLIST_REQUEST] = {&scan_hall__v1__conduct_checklist_request, &hall__v1__conduct_checklist_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CONDUCT_CHECKLIST_REPLY] = {&scan_hall__v1__conduct_checklist_reply, &hall__v1__conduct_checklist_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_BREACH_REQUEST] = {&scan_hall__v1__record_breach_request, &hall__v1__record_breach_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_BREACH_REPLY] = {&scan_hall__v1__record_breach_reply, &hall__v1__record_breach_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_GAP_REQUEST] = {&scan_hall__v1__record_gap_request, &hall__v1__record_gap_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_GAP_REPLY] = {&scan_hall__v1__record_gap_reply, &hall__v1__record_gap_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_HANDOVER_REQUEST] = {&scan_hall__v1__record_handover_request, &hall__v1__record_handover_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_HANDOVER_REPLY] = {&scan_hall__v1__record_handover_reply, &hall__v1__record_handover_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_BREACH_REQUEST] = {&scan_hall__v1__explain_breach_request, &hall__v1__explain_breach_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPLAIN_BREACH_REPLY] = {&scan_hall__v1__explain_breach_reply, &hall__v1__explain_breach_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_BREACH_REQUEST] = {&scan_hall__v1__decide_breach_request, &hall__v1__decide_breach_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_BREACH_REPLY] = {&scan_hall__v1__decide_breach_reply, &hall__v1__decide_breach_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_BREACH_REQUEST] = {&scan_hall__v1__get_breach_request, &hall__v1__get_breach_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_BREACH_REPLY] = {&scan_hall__v1__get_breach_reply, &hall__v1__get_breach_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_BREACHES_REQUEST] = {&scan_hall__v1__list_breaches_request, &hall__v1__list_breaches_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_BREACHES_REPLY] = {&scan_hall__v1__list_breaches_reply, &hall__v1__list_breaches_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_RECORDED] = {&scan_hall__v1__breach_recorded, &hall__v1__breach_recorded__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_EXPLAINED] = {&scan_hall__v1__breach_explained, &hall__v1__breach_explained__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_DECIDED] = {&scan_hall__v1__breach_decided, &hall__v1__breach_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_CORRECTION_INFO] = {&scan_hall__v1__correction_info, &hall__v1__correction_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ASK_CORRECTION_REQUEST] = {&scan_hall__v1__ask_correction_request, &hall__v1__ask_correction_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ASK_CORRECTION_REPLY] = {&scan_hall__v1__ask_correction_reply, &hall__v1__ask_correction_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_CORRECTION_REQUEST] = {&scan_hall__v1__decide_correction_request, &hall__v1__decide_correction_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_CORRECTION_REPLY] = {&scan_hall__v1__decide_correction_reply, &hall__v1__decide_correction_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_CORRECTIONS_REQUEST] = {&scan_hall__v1__list_corrections_request, &hall__v1__list_corrections_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_CORRECTIONS_REPLY] = {&scan_hall__v1__list_corrections_reply, &hall__v1__list_corrections_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_LINE] = {&scan_hall__v1__sheet_line, &hall__v1__sheet_line__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_INFO] = {&scan_hall__v1__sheet_info, &hall__v1__sheet_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ENTER_SHEET_REQUEST] = {&scan_hall__v1__enter_sheet_request, &hall__v1__enter_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ENTER_SHEET_REPLY] = {&scan_hall__v1__enter_sheet_reply, &hall__v1__enter_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_SHEET_REQUEST] = {&scan_hall__v1__decide_sheet_request, &hall__v1__decide_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_SHEET_REPLY] = {&scan_hall__v1__decide_sheet_reply, &hall__v1__decide_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SHEETS_REQUEST] = {&scan_hall__v1__list_sheets_request, &hall__v1__list_sheets_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SHEETS_REPLY] = {&scan_hall__v1__list_sheets_reply, &hall__v1__list_sheets_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CORRECTION_ASKED] = {&scan_hall__v1__correction_asked, &hall__v1__correction_asked__descriptor},
    [HALL_MESSAGE_HALL_V1_CORRECTION_DECIDED] = {&scan_hall__v1__correction_decided, &hall__v1__correction_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_ENTERED] = {&scan_hall__v1__sheet_entered, &hall__v1__sheet_entered__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_DECIDED] = {&scan_hall__v1__sheet_decided, &hall__v1__sheet_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_DELEGATION_INFO] = {&scan_hall__v1__delegation_info, &hall__v1__delegation_info__descriptor},
    [HALL_MESSAGE_HALL_V1_DELEGATE_REQUEST] = {&scan_hall__v1__delegate_request, &hall__v1__delegate_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DELEGATE_REPLY] = {&scan_hall__v1__delegate_reply, &hall__v1__delegate_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REVOKE_DELEGATION_REQUEST] = {&scan_hall__v1__revoke_delegation_request, &hall__v1__revoke_delegation_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REVOKE_DELEGATION_REPLY] = {&scan_hall__v1__revoke_delegation_reply, &hall__v1__revoke_delegation_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_DELEGATIONS_REQUEST] = {&scan_hall__v1__list_delegations_request, &hall__v1__list_delegations_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_DELEGATIONS_REPLY] = {&scan_hall__v1__list_delegations_reply, &hall__v1__list_delegations_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DELEGATION_GIVEN] = {&scan_hall__v1__delegation_given, &hall__v1__delegation_given__descriptor},
    [HALL_MESSAGE_HALL_V1_DELEGATION_REVOKED] = {&scan_hall__v1__delegation_revoked, &hall__v1__delegation_revoked__descriptor},
    [HALL_MESSAGE_HALL_V1_UNIT_INFO] = {&scan_hall__v1__unit_info, &hall__v1__unit_info__descriptor},
    [HALL_MESSAGE_HALL_V1_STAFF_INFO] = {&scan_hall__v1__staff_info, &hall__v1__staff_info__descriptor},
    [HALL_MESSAGE_HALL_V1_WINDOW_INFO] = {&scan_hall__v1__window_info, &hall__v1__window_info__descriptor},
    [HALL_MESSAGE_HALL_V1_POST_INFO] = {&scan_hall__v1__post_info, &hall__v1__post_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PAST_POST_INFO] = {&scan_hall__v1__past_post_info, &hall__v1__past_post_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_UNIT_REQUEST] = {&scan_hall__v1__put_unit_request, &hall__v1__put_unit_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_UNIT_REPLY] = {&scan_hall__v1__put_unit_reply, &hall__v1__put_unit_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_UNITS_REQUEST] = {&scan_hall__v1__list_units_request, &hall__v1__list_units_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_UNITS_REPLY] = {&scan_hall__v1__list_units_reply, &hall__v1__list_units_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_STAFF_REQUEST] = {&scan_hall__v1__put_staff_request, &hall__v1__put_staff_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_STAFF_REPLY] = {&scan_hall__v1__put_staff_reply, &hall__v1__put_staff_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_STAFF_REQUEST] = {&scan_hall__v1__get_staff_request, &hall__v1__get_staff_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_STAFF_REPLY] = {&scan_hall__v1__get_staff_reply, &hall__v1__get_staff_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_STAFF_REQUEST] = {&scan_hall__v1__list_staff_request, &hall__v1__list_staff_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_STAFF_REPLY] = {&scan_hall__v1__list_staff_reply, &hall__v1__list_staff_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DEPART_STAFF_REQUEST] = {&scan_hall__v1__depart_staff_request, &hall__v1__depart_staff_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DEPART_STAFF_REPLY] = {&scan_hall__v1__depart_staff_reply, &hall__v1__depart_staff_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_VACANCY_INFO] = {&scan_hall__v1__vacancy_info, &hall__v1__vacancy_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_WINDOW_REQUEST] = {&scan_hall__v1__put_window_request, &hall__v1__put_window_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_WINDOW_REPLY] = {&scan_hall__v1__put_window_reply, &hall__v1__put_window_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_MOVE_POSTS_REQUEST] = {&scan_hall__v1__move_posts_request, &hall__v1__move_posts_request__descriptor},
    [HALL_MESSAGE_HALL_V1_MOVE_POSTS_REPLY] = {&scan_hall__v1__move_posts_reply, &hall__v1__move_posts_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_WINDOWS_REQUEST] = {&scan_hall__v1__list_windows_request, &hall__v1__list_windows_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_WINDOWS_REPLY] = {&scan_hall__v1__list_windows_reply, &hall__v1__list_windows_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_POST_REQUEST] = {&scan_hall__v1__put_post_request, &hall__v1__put_post_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_POST_REPLY] = {&scan_hall__v1__put_post_reply, &hall__v1__put_post_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_POSTS_REQUEST] = {&scan_hall__v1__list_posts_request, &hall__v1__list_posts_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_POSTS_REPLY] = {&scan_hall__v1__list_posts_reply, &hall__v1__list_posts_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RETIRE_POST_REQUEST] = {&scan_hall__v1__retire_post_request, &hall__v1__retire_post_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RETIRE_POST_REPLY] = {&scan_hall__v1__retire_post_reply, &hall__v1__retire_post_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SETTING_INFO] = {&scan_hall__v1__setting_info, &hall__v1__setting_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SETTINGS_REQUEST] = {&scan_hall__v1__list_settings_request, &hall__v1__list_settings_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SETTINGS_REPLY] = {&scan_hall__v1__list_settings_reply, &hall__v1__list_settings_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_SETTING_REQUEST] = {&scan_hall__v1__put_setting_request, &hall__v1__put_setting_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_SETTING_REPLY] = {&scan_hall__v1__put_setting_reply, &hall__v1__put_setting_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_FILE] = {&scan_hall__v1__list_file, &hall__v1__list_file__descriptor},
    [HALL_MESSAGE_HALL_V1_IMPORT_REQUEST] = {&scan_hall__v1__import_request, &hall__v1__import_request__descriptor},
    [HALL_MESSAGE_HALL_V1_IMPORT_COUNT] = {&scan_hall__v1__import_count, &hall__v1__import_count__descriptor},
    [HALL_MESSAGE_HALL_V1_IMPORT_REPLY] = {&scan_hall__v1__import_reply, &hall__v1__import_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPORT_REQUEST] = {&scan_hall__v1__export_request, &hall__v1__export_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPORT_REPLY] = {&scan_hall__v1__export_reply, &hall__v1__export_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ENQUIRY_INFO] = {&scan_hall__v1__enquiry_info, &hall__v1__enquiry_info__descriptor},
    [HALL_MESSAGE_HALL_V1_OPEN_ENQUIRY_REQUEST] = {&scan_hall__v1__open_enquiry_request, &hall__v1__open_enquiry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_OPEN_ENQUIRY_REPLY] = {&scan_hall__v1__open_enquiry_reply, &hall__v1__open_enquiry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ESCALATE_ENQUIRY_REQUEST] = {&scan_hall__v1__escalate_enquiry_request, &hall__v1__escalate_enquiry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ESCALATE_ENQUIRY_REPLY] = {&scan_hall__v1__escalate_enquiry_reply, &hall__v1__escalate_enquiry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SETTLE_ENQUIRY_REQUEST] = {&scan_hall__v1__settle_enquiry_request, &hall__v1__settle_enquiry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SETTLE_ENQUIRY_REPLY] = {&scan_hall__v1__settle_enquiry_reply, &hall__v1__settle_enquiry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_OVER_ENQUIRY_REQUEST] = {&scan_hall__v1__hand_over_enquiry_request, &hall__v1__hand_over_enquiry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_OVER_ENQUIRY_REPLY] = {&scan_hall__v1__hand_over_enquiry_reply, &hall__v1__hand_over_enquiry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_ENQUIRY_REQUEST] = {&scan_hall__v1__get_enquiry_request, &hall__v1__get_enquiry_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_ENQUIRY_REPLY] = {&scan_hall__v1__get_enquiry_reply, &hall__v1__get_enquiry_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ENQUIRIES_REQUEST] = {&scan_hall__v1__list_enquiries_request, &hall__v1__list_enquiries_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ENQUIRIES_REPLY] = {&scan_hall__v1__list_enquiries_reply, &hall__v1__list_enquiries_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REFUSAL] = {&scan_hall__v1__refusal, &hall__v1__refusal__descriptor},
    [HALL_MESSAGE_HALL_V1_FIELD_VIOLATION] = {&scan_hall__v1__field_violation, &hall__v1__field_violation__descriptor},
    [HALL_MESSAGE_HALL_V1_BAD_REQUEST] = {&scan_hall__v1__bad_request, &hall__v1__bad_request__descriptor},
    [HALL_MESSAGE_HALL_V1_VERSION_CONFLICT] = {&scan_hall__v1__version_conflict, &hall__v1__version_conflict__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDED_CASE_INFO] = {&scan_hall__v1__handed_case_info, &hall__v1__handed_case_info__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDED_STEP_INFO] = {&scan_hall__v1__handed_step_info, &hall__v1__handed_step_info__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDOVER_INFO] = {&scan_hall__v1__handover_info, &hall__v1__handover_info__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDED_NOTE] = {&scan_hall__v1__handed_note, &hall__v1__handed_note__descriptor},
    [HALL_MESSAGE_HALL_V1_GIVE_HANDOVER_REQUEST] = {&scan_hall__v1__give_handover_request, &hall__v1__give_handover_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GIVE_HANDOVER_REPLY] = {&scan_hall__v1__give_handover_reply, &hall__v1__give_handover_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ACKNOWLEDGE_HANDOVER_REQUEST] = {&scan_hall__v1__acknowledge_handover_request, &hall__v1__acknowledge_handover_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ACKNOWLEDGE_HANDOVER_REPLY] = {&scan_hall__v1__acknowledge_handover_reply, &hall__v1__acknowledge_handover_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_WANT_MORE_REQUEST] = {&scan_hall__v1__want_more_request, &hall__v1__want_more_request__descriptor},
    [HALL_MESSAGE_HALL_V1_WANT_MORE_REPLY] = {&scan_hall__v1__want_more_reply, &hall__v1__want_more_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GIVE_BACK_REQUEST] = {&scan_hall__v1__give_back_request, &hall__v1__give_back_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GIVE_BACK_REPLY] = {&scan_hall__v1__give_back_reply, &hall__v1__give_back_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_HANDOVER_REQUEST] = {&scan_hall__v1__get_handover_request, &hall__v1__get_handover_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_HANDOVER_REPLY] = {&scan_hall__v1__get_handover_reply, &hall__v1__get_handover_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_HANDOVERS_REQUEST] = {&scan_hall__v1__list_handovers_request, &hall__v1__list_handovers_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_HANDOVERS_REPLY] = {&scan_hall__v1__list_handovers_reply, &hall__v1__list_handovers_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_QUEUE_REQUEST] = {&scan_hall__v1__queue_request, &hall__v1__queue_request__descriptor},
    [HALL_MESSAGE_HALL_V1_QUEUED_CASE] = {&scan_hall__v1__queued_case, &hall__v1__queued_case__descriptor},
    [HALL_MESSAGE_HALL_V1_QUEUE_REPLY] = {&scan_hall__v1__queue_reply, &hall__v1__queue_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDOVER_GIVEN] = {&scan_hall__v1__handover_given, &hall__v1__handover_given__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDOVER_ANSWERED] = {&scan_hall__v1__handover_answered, &hall__v1__handover_answered__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDOVER_GIVEN_BACK] = {&scan_hall__v1__handover_given_back, &hall__v1__handover_given_back__descriptor},
    [HALL_MESSAGE_HALL_V1_HANDOVER_CLOSED] = {&scan_hall__v1__handover_closed, &hall__v1__handover_closed__descriptor},
    [HALL_MESSAGE_HALL_V1_WHO_AM_IREQUEST] = {&scan_hall__v1__who_am_irequest, &hall__v1__who_am_irequest__descriptor},
    [HALL_MESSAGE_HALL_V1_WHO_AM_IREPLY] = {&scan_hall__v1__who_am_ireply, &hall__v1__who_am_ireply__descriptor},
    [HALL_MESSAGE_HALL_V1_OPEN_BADGE_SESSION_REQUEST] = {&scan_hall__v1__open_badge_session_request, &hall__v1__open_badge_session_request__descriptor},
    [HALL_MESSAGE_HALL_V1_OPEN_BADGE_SESSION_REPLY] = {&scan_hall__v1__open_badge_session_reply, &hall__v1__open_badge_session_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CLOSE_BADGE_SESSION_REQUEST] = {&scan_hall__v1__close_badge_session_request, &hall__v1__close_badge_session_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CLOSE_BADGE_SESSION_REPLY] = {&scan_hall__v1__close_badge_session_reply, &hall__v1__close_badge_session_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_END_BADGE_SESSION_REQUEST] = {&scan_hall__v1__end_badge_session_request, &hall__v1__end_badge_session_request__descriptor},
    [HALL_MESSAGE_HALL_V1_END_BADGE_SESSION_REPLY] = {&scan_hall__v1__end_badge_session_reply, &hall__v1__end_badge_session_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_BADGE_SESSIONS_REQUEST] = {&scan_hall__v1__list_badge_sessions_request, &hall__v1__list_badge_sessions_request__descriptor},
    [HALL_MESSAGE_HALL_V1_BADGE_SESSION_INFO] = {&scan_hall__v1__badge_session_info, &hall__v1__badge_session_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_BADGE_SESSIONS_REPLY] = {&scan_hall__v1__list_badge_sessions_reply, &hall__v1__list_badge_sessions_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SET_FIRST_PIN_REQUEST] = {&scan_hall__v1__set_first_pin_request, &hall__v1__set_first_pin_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SET_FIRST_PIN_REPLY] = {&scan_hall__v1__set_first_pin_reply, &hall__v1__set_first_pin_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CHANGE_PIN_REQUEST] = {&scan_hall__v1__change_pin_request, &hall__v1__change_pin_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CHANGE_PIN_REPLY] = {&scan_hall__v1__change_pin_reply, &hall__v1__change_pin_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RESET_PIN_REQUEST] = {&scan_hall__v1__reset_pin_request, &hall__v1__reset_pin_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RESET_PIN_REPLY] = {&scan_hall__v1__reset_pin_reply, &hall__v1__reset_pin_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ISSUE_BADGE_REQUEST] = {&scan_hall__v1__issue_badge_request, &hall__v1__issue_badge_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ISSUE_BADGE_REPLY] = {&scan_hall__v1__issue_badge_reply, &hall__v1__issue_badge_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REPORT_BADGE_LOST_REQUEST] = {&scan_hall__v1__report_badge_lost_request, &hall__v1__report_badge_lost_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REPORT_BADGE_LOST_REPLY] = {&scan_hall__v1__report_badge_lost_reply, &hall__v1__report_badge_lost_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LOGIN_INFO] = {&scan_hall__v1__login_info, &hall__v1__login_info__descriptor},
    [HALL_MESSAGE_HALL_V1_MAP_LOGIN_REQUEST] = {&scan_hall__v1__map_login_request, &hall__v1__map_login_request__descriptor},
    [HALL_MESSAGE_HALL_V1_MAP_LOGIN_REPLY] = {&scan_hall__v1__map_login_reply, &hall__v1__map_login_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_UNMAP_LOGIN_REQUEST] = {&scan_hall__v1__unmap_login_request, &hall__v1__unmap_login_request__descriptor},
    [HALL_MESSAGE_HALL_V1_UNMAP_LOGIN_REPLY] = {&scan_hall__v1__unmap_login_reply, &hall__v1__unmap_login_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_LOGINS_REQUEST] = {&scan_hall__v1__list_logins_request, &hall__v1__list_logins_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_LOGINS_REPLY] = {&scan_hall__v1__list_logins_reply, &hall__v1__list_logins_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_TERMINAL_INFO] = {&scan_hall__v1__terminal_info, &hall__v1__terminal_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_TERMINAL_REQUEST] = {&scan_hall__v1__put_terminal_request, &hall__v1__put_terminal_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_TERMINAL_REPLY] = {&scan_hall__v1__put_terminal_reply, &hall__v1__put_terminal_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_TERMINALS_REQUEST] = {&scan_hall__v1__list_terminals_request, &hall__v1__list_terminals_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_TERMINALS_REPLY] = {&scan_hall__v1__list_terminals_reply, &hall__v1__list_terminals_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SERVICE_ACCOUNT_INFO] = {&scan_hall__v1__service_account_info, &hall__v1__service_account_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_SERVICE_ACCOUNT_REQUEST] = {&scan_hall__v1__put_service_account_request, &hall__v1__put_service_account_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_SERVICE_ACCOUNT_REPLY] = {&scan_hall__v1__put_service_account_reply, &hall__v1__put_service_account_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SERVICE_ACCOUNTS_REQUEST] = {&scan_hall__v1__list_service_accounts_request, &hall__v1__list_service_accounts_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SERVICE_ACCOUNTS_REPLY] = {&scan_hall__v1__list_service_accounts_reply, &hall__v1__list_service_accounts_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GRANT_ROLE_REQUEST] = {&scan_hall__v1__grant_role_request, &hall__v1__grant_role_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GRANT_ROLE_REPLY] = {&scan_hall__v1__grant_role_reply, &hall__v1__grant_role_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REVOKE_ROLE_REQUEST] = {&scan_hall__v1__revoke_role_request, &hall__v1__revoke_role_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REVOKE_ROLE_REPLY] = {&scan_hall__v1__revoke_role_reply, &hall__v1__revoke_role_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ROLES_REQUEST] = {&scan_hall__v1__list_roles_request, &hall__v1__list_roles_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ROLE_INFO] = {&scan_hall__v1__role_info, &hall__v1__role_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ROLES_REPLY] = {&scan_hall__v1__list_roles_reply, &hall__v1__list_roles_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_PAPER_NEED] = {&scan_hall__v1__leave_paper_need, &hall__v1__leave_paper_need__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_KIND_INFO] = {&scan_hall__v1__leave_kind_info, &hall__v1__leave_kind_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_PART] = {&scan_hall__v1__leave_part, &hall__v1__leave_part__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_CUT] = {&scan_hall__v1__leave_cut, &hall__v1__leave_cut__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_PAPER_INFO] = {&scan_hall__v1__leave_paper_info, &hall__v1__leave_paper_info__descriptor},
    [HALL_MESSAGE_HALL_V1_SUBSTITUTE_INFO] = {&scan_hall__v1__substitute_info, &hall__v1__substitute_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_INFO] = {&scan_hall__v1__leave_info, &hall__v1__leave_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PREVIEW_LEAVE_REQUEST] = {&scan_hall__v1__preview_leave_request, &hall__v1__preview_leave_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_DAY_INFO] = {&scan_hall__v1__leave_day_info, &hall__v1__leave_day_info__descriptor},
    [HALL_MESSAGE_HALL_V1_CHAINED_LEAVE_INFO] = {&scan_hall__v1__chained_leave_info, &hall__v1__chained_leave_info__descriptor},
    [HALL_MESSAGE_HALL_V1_APPROVER_INFO] = {&scan_hall__v1__approver_info, &hall__v1__approver_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_COVER_INFO] = {&scan_hall__v1__leave_cover_info, &hall__v1__leave_cover_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PREVIEW_LEAVE_REPLY] = {&scan_hall__v1__preview_leave_reply, &hall__v1__preview_leave_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ASK_LEAVE_REQUEST] = {&scan_hall__v1__ask_leave_request, &hall__v1__ask_leave_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ASK_LEAVE_REPLY] = {&scan_hall__v1__ask_leave_reply, &hall__v1__ask_leave_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_LEAVE_REQUEST] = {&scan_hall__v1__decide_leave_request, &hall__v1__decide_leave_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_LEAVE_REPLY] = {&scan_hall__v1__decide_leave_reply, &hall__v1__decide_leave_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_LEAVE_DECISION_REQUEST] = {&scan_hall__v1__record_leave_decision_request, &hall__v1__record_leave_decision_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_LEAVE_DECISION_REPLY] = {&scan_hall__v1__record_leave_decision_reply, &hall__v1__record_leave_decision_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_LEAVE_DECISION_REQUEST] = {&scan_hall__v1__confirm_leave_decision_request, &hall__v1__confirm_leave_decision_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_LEAVE_DECISION_REPLY] = {&scan_hall__v1__confirm_leave_decision_reply, &hall__v1__confirm_leave_decision_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_LEAVE_CONSENT_REQUEST] = {&scan_hall__v1__record_leave_consent_request, &hall__v1__record_leave_consent_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_LEAVE_CONSENT_REPLY] = {&scan_hall__v1__record_leave_consent_reply, &hall__v1__record_leave_consent_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_NAME_SUBSTITUTE_REQUEST] = {&scan_hall__v1__name_substitute_request, &hall__v1__name_substitute_request__descriptor},
    [HALL_MESSAGE_HALL_V1_NAME_SUBSTITUTE_REPLY] = {&scan_hall__v1__name_substitute_reply, &hall__v1__name_substitute_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_WITHDRAW_LEAVE_REQUEST] = {&scan_hall__v1__withdraw_leave_request, &hall__v1__withdraw_leave_request__descriptor},
    [HALL_MESSAGE_HALL_V1_WITHDRAW_LEAVE_REPLY] = {&scan_hall__v1__withdraw_leave_reply, &hall__v1__withdraw_leave_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RETURN_FROM_LEAVE_REQUEST] = {&scan_hall__v1__return_from_leave_request, &hall__v1__return_from_leave_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RETURN_FROM_LEAVE_REPLY] = {&scan_hall__v1__return_from_leave_reply, &hall__v1__return_from_leave_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_RETURN_REQUEST] = {&scan_hall__v1__confirm_return_request, &hall__v1__confirm_return_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CONFIRM_RETURN_REPLY] = {&scan_hall__v1__confirm_return_reply, &hall__v1__confirm_return_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_IN_LEAVE_PAPER_REQUEST] = {&scan_hall__v1__hand_in_leave_paper_request, &hall__v1__hand_in_leave_paper_request__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_IN_LEAVE_PAPER_REPLY] = {&scan_hall__v1__hand_in_leave_paper_reply, &hall__v1__hand_in_leave_paper_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_LEAVE_REQUEST] = {&scan_hall__v1__get_leave_request, &hall__v1__get_leave_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_LEAVE_REPLY] = {&scan_hall__v1__get_leave_reply, &hall__v1__get_leave_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_LEAVES_REQUEST] = {&scan_hall__v1__list_leaves_request, &hall__v1__list_leaves_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_LEAVES_REPLY] = {&scan_hall__v1__list_leaves_reply, &hall__v1__list_leaves_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPORT_LEAVES_REQUEST] = {&scan_hall__v1__export_leaves_request, &hall__v1__export_leaves_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPORT_LEAVES_REPLY] = {&scan_hall__v1__export_leaves_reply, &hall__v1__export_leaves_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_REQUEST] = {&scan_hall__v1__leave_balance_request, &hall__v1__leave_balance_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_INFO] = {&scan_hall__v1__leave_balance_info, &hall__v1__leave_balance_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_REPLY] = {&scan_hall__v1__leave_balance_reply, &hall__v1__leave_balance_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_WORKED_SINCE_REQUEST] = {&scan_hall__v1__put_worked_since_request, &hall__v1__put_worked_since_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_WORKED_SINCE_REPLY] = {&scan_hall__v1__put_worked_since_reply, &hall__v1__put_worked_since_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_LEAVE_KIND_REQUEST] = {&scan_hall__v1__put_leave_kind_request, &hall__v1__put_leave_kind_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_LEAVE_KIND_REPLY] = {&scan_hall__v1__put_leave_kind_reply, &hall__v1__put_leave_kind_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_LEAVE_KINDS_REQUEST] = {&scan_hall__v1__list_leave_kinds_request, &hall__v1__list_leave_kinds_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_LEAVE_KINDS_REPLY] = {&scan_hall__v1__list_leave_kinds_reply, &hall__v1__list_leave_kinds_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_ASKED] = {&scan_hall__v1__leave_asked, &hall__v1__leave_asked__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_DECIDED] = {&scan_hall__v1__leave_decided, &hall__v1__leave_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_DECISION_CONFIRMED] = {&scan_hall__v1__leave_decision_confirmed, &hall__v1__leave_decision_confirmed__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_CONSENTED] = {&scan_hall__v1__leave_consented, &hall__v1__leave_consented__descriptor},
    [HALL_MESSAGE_HALL_V1_SUBSTITUTE_NAMED] = {&scan_hall__v1__substitute_named, &hall__v1__substitute_named__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_WITHDRAWN] = {&scan_hall__v1__leave_withdrawn, &hall__v1__leave_withdrawn__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_RETURNED] = {&scan_hall__v1__leave_returned, &hall__v1__leave_returned__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_RETURN_CONFIRMED] = {&scan_hall__v1__leave_return_confirmed, &hall__v1__leave_return_confirmed__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_PAPER_HANDED_IN] = {&scan_hall__v1__leave_paper_handed_in, &hall__v1__leave_paper_handed_in__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_KIND_PUT] = {&scan_hall__v1__leave_kind_put, &hall__v1__leave_kind_put__descriptor},
    [HALL_MESSAGE_HALL_V1_WORKED_SINCE_PUT] = {&scan_hall__v1__worked_since_put, &hall__v1__worked_since_put__descriptor},
    [HALL_MESSAGE_HALL_V1_COVERAGE_INFO] = {&scan_hall__v1__coverage_info, &hall__v1__coverage_info__descriptor},
    [HALL_MESSAGE_HALL_V1_COVERAGE_REQUEST] = {&scan_hall__v1__coverage_request, &hall__v1__coverage_request__descriptor},
    [HALL_MESSAGE_HALL_V1_COVERAGE_REPLY] = {&scan_hall__v1__coverage_reply, &hall__v1__coverage_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_WATCH_COVERAGE_REQUEST] = {&scan_hall__v1__watch_coverage_request, &hall__v1__watch_coverage_request__descriptor},
    [HALL_MESSAGE_HALL_V1_COVERAGE_CHANGE] = {&scan_hall__v1__coverage_change, &hall__v1__coverage_change__descriptor},
    [HALL_MESSAGE_HALL_V1_MISSING_INFO] = {&scan_hall__v1__missing_info, &hall__v1__missing_info__descriptor},
    [HALL_MESSAGE_HALL_V1_GAP_INFO] = {&scan_hall__v1__gap_info, &hall__v1__gap_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_GAPS_REQUEST] = {&scan_hall__v1__list_gaps_request, &hall__v1__list_gaps_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_GAPS_REPLY] = {&scan_hall__v1__list_gaps_reply, &hall__v1__list_gaps_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PLAN_REQUEST] = {&scan_hall__v1__plan_request, &hall__v1__plan_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PLANNED_INFO] = {&scan_hall__v1__planned_info, &hall__v1__planned_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PLAN_REPLY] = {&scan_hall__v1__plan_reply, &hall__v1__plan_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ROSTER_INFO] = {&scan_hall__v1__roster_info, &hall__v1__roster_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ADD_ROSTER_REQUEST] = {&scan_hall__v1__add_roster_request, &hall__v1__add_roster_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ADD_ROSTER_REPLY] = {&scan_hall__v1__add_roster_reply, &hall__v1__add_roster_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_END_ROSTER_REQUEST] = {&scan_hall__v1__end_roster_request, &hall__v1__end_roster_request__descriptor},
    [HALL_MESSAGE_HALL_V1_END_ROSTER_REPLY] = {&scan_hall__v1__end_roster_reply, &hall__v1__end_roster_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ROSTERS_REQUEST] = {&scan_hall__v1__list_rosters_request, &hall__v1__list_rosters_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ROSTERS_REPLY] = {&scan_hall__v1__list_rosters_reply, &hall__v1__list_rosters_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_COVER_CHANGED] = {&scan_hall__v1__cover_changed, &hall__v1__cover_changed__descriptor},
    [HALL_MESSAGE_HALL_V1_COVER_TURN] = {&scan_hall__v1__cover_turn, &hall__v1__cover_turn__descriptor},
    [HALL_MESSAGE_HALL_V1_ROSTER_ADDED] = {&scan_hall__v1__roster_added, &hall__v1__roster_added__descriptor},
    [HALL_MESSAGE_HALL_V1_ROSTER_ENDED] = {&scan_hall__v1__roster_ended, &hall__v1__roster_ended__descriptor},
    [HALL_MESSAGE_HALL_V1_SESSION_HOURS] = {&scan_hall__v1__session_hours, &hall__v1__session_hours__descriptor},
    [HALL_MESSAGE_HALL_V1_SCHEDULE_INFO] = {&scan_hall__v1__schedule_info, &hall__v1__schedule_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_SCHEDULE_REQUEST] = {&scan_hall__v1__put_schedule_request, &hall__v1__put_schedule_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_SCHEDULE_REPLY] = {&scan_hall__v1__put_schedule_reply, &hall__v1__put_schedule_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REMOVE_SCHEDULE_REQUEST] = {&scan_hall__v1__remove_schedule_request, &hall__v1__remove_schedule_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REMOVE_SCHEDULE_REPLY] = {&scan_hall__v1__remove_schedule_reply, &hall__v1__remove_schedule_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SCHEDULES_REQUEST] = {&scan_hall__v1__list_schedules_request, &hall__v1__list_schedules_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_SCHEDULES_REPLY] = {&scan_hall__v1__list_schedules_reply, &hall__v1__list_schedules_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_OPENING_INFO] = {&scan_hall__v1__opening_info, &hall__v1__opening_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_OPENING_REQUEST] = {&scan_hall__v1__put_opening_request, &hall__v1__put_opening_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_OPENING_REPLY] = {&scan_hall__v1__put_opening_reply, &hall__v1__put_opening_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REMOVE_OPENING_REQUEST] = {&scan_hall__v1__remove_opening_request, &hall__v1__remove_opening_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REMOVE_OPENING_REPLY] = {&scan_hall__v1__remove_opening_reply, &hall__v1__remove_opening_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_OPENINGS_REQUEST] = {&scan_hall__v1__list_openings_request, &hall__v1__list_openings_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_OPENINGS_REPLY] = {&scan_hall__v1__list_openings_reply, &hall__v1__list_openings_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DUTY_INFO] = {&scan_hall__v1__duty_info, &hall__v1__duty_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ADD_DUTY_REQUEST] = {&scan_hall__v1__add_duty_request, &hall__v1__add_duty_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ADD_DUTY_REPLY] = {&scan_hall__v1__add_duty_reply, &hall__v1__add_duty_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_END_DUTY_REQUEST] = {&scan_hall__v1__end_duty_request, &hall__v1__end_duty_request__descriptor},
    [HALL_MESSAGE_HALL_V1_END_DUTY_REPLY] = {&scan_hall__v1__end_duty_reply, &hall__v1__end_duty_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_DUTIES_REQUEST] = {&scan_hall__v1__list_duties_request, &hall__v1__list_duties_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_DUTIES_REPLY] = {&scan_hall__v1__list_duties_reply, &hall__v1__list_duties_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SCHEDULE_PUT] = {&scan_hall__v1__schedule_put, &hall__v1__schedule_put__descriptor},
    [HALL_MESSAGE_HALL_V1_SCHEDULE_REMOVED] = {&scan_hall__v1__schedule_removed, &hall__v1__schedule_removed__descriptor},
    [HALL_MESSAGE_HALL_V1_OPENING_PUT] = {&scan_hall__v1__opening_put, &hall__v1__opening_put__descriptor},
    [HALL_MESSAGE_HALL_V1_OPENING_REMOVED] = {&scan_hall__v1__opening_removed, &hall__v1__opening_removed__descriptor},
    [HALL_MESSAGE_HALL_V1_DUTY_ADDED] = {&scan_hall__v1__duty_added, &hall__v1__duty_added__descriptor},
    [HALL_MESSAGE_HALL_V1_DUTY_ENDED] = {&scan_hall__v1__duty_ended, &hall__v1__duty_ended__descriptor},
    [HALL_MESSAGE_HALL_V1_STEP_AWAY_REQUEST] = {&scan_hall__v1__step_away_request, &hall__v1__step_away_request__descriptor},
    [HALL_MESSAGE_HALL_V1_STEP_AWAY_REPLY] = {&scan_hall__v1__step_away_reply, &hall__v1__step_away_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GO_OUT_REQUEST] = {&scan_hall__v1__go_out_request, &hall__v1__go_out_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GO_OUT_REPLY] = {&scan_hall__v1__go_out_reply, &hall__v1__go_out_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_RETURN_REQUEST] = {&scan_hall__v1__return_request, &hall__v1__return_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RETURN_REPLY] = {&scan_hall__v1__return_reply, &hall__v1__return_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_WHEREABOUTS_INFO] = {&scan_hall__v1__whereabouts_info, &hall__v1__whereabouts_info__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_WHEREABOUTS_REQUEST] = {&scan_hall__v1__list_whereabouts_request, &hall__v1__list_whereabouts_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_WHEREABOUTS_REPLY] = {&scan_hall__v1__list_whereabouts_reply, &hall__v1__list_whereabouts_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ROLL_CALL_ENTRY_INFO] = {&scan_hall__v1__roll_call_entry_info, &hall__v1__roll_call_entry_info__descriptor},
    [HALL_MESSAGE_HALL_V1_ROLL_CALL_REQUEST] = {&scan_hall__v1__roll_call_request, &hall__v1__roll_call_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ROLL_CALL_REPLY] = {&scan_hall__v1__roll_call_reply, &hall__v1__roll_call_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_STEPPED_AWAY] = {&scan_hall__v1__stepped_away, &hall__v1__stepped_away__descriptor},
    [HALL_MESSAGE_HALL_V1_WENT_OUT] = {&scan_hall__v1__went_out, &hall__v1__went_out__descriptor},
    [HALL_MESSAGE_HALL_V1_AWAY_ENDED] = {&scan_hall__v1__away_ended, &hall__v1__away_ended__descriptor},
    [HALL_MESSAGE_HALL_V1_OUTING_OVERDUE] = {&scan_hall__v1__outing_overdue, &hall__v1__outing_overdue__descriptor},
    [HALL_MESSAGE_HALL_V1_VISITORS_LEFT] = {&scan_hall__v1__visitors_left, &hall__v1__visitors_left__descriptor},
    [HALL_MESSAGE_HALL_V1_MONTH_LINE] = {&scan_hall__v1__month_line, &hall__v1__month_line__descriptor},
    [HALL_MESSAGE_HALL_V1_LEAVE_COUNT] = {&scan_hall__v1__leave_count, &hall__v1__leave_count__descriptor},
    [HALL_MESSAGE_HALL_V1_MONTH_CHANGE] = {&scan_hall__v1__month_change, &hall__v1__month_change__descriptor},
    [HALL_MESSAGE_HALL_V1_MONTH_SHEET_INFO] = {&scan_hall__v1__month_sheet_info, &hall__v1__month_sheet_info__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_INFO] = {&scan_hall__v1__sheet_correction_info, &hall__v1__sheet_correction_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PREVIEW_SHEET_REQUEST] = {&scan_hall__v1__preview_sheet_request, &hall__v1__preview_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PREVIEW_SHEET_REPLY] = {&scan_hall__v1__preview_sheet_reply, &hall__v1__preview_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SEAL_SHEET_REQUEST] = {&scan_hall__v1__seal_sheet_request, &hall__v1__seal_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SEAL_SHEET_REPLY] = {&scan_hall__v1__seal_sheet_reply, &hall__v1__seal_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_SHEET_REQUEST] = {&scan_hall__v1__get_sheet_request, &hall__v1__get_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_SHEET_REPLY] = {&scan_hall__v1__get_sheet_reply, &hall__v1__get_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_MONTH_SHEETS_REQUEST] = {&scan_hall__v1__list_month_sheets_request, &hall__v1__list_month_sheets_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_MONTH_SHEETS_REPLY] = {&scan_hall__v1__list_month_sheets_reply, &hall__v1__list_month_sheets_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_CORRECT_SHEET_REQUEST] = {&scan_hall__v1__correct_sheet_request, &hall__v1__correct_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CORRECT_SHEET_REPLY] = {&scan_hall__v1__correct_sheet_reply, &hall__v1__correct_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_SHEET_CORRECTION_REQUEST] = {&scan_hall__v1__decide_sheet_correction_request, &hall__v1__decide_sheet_correction_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_SHEET_CORRECTION_REPLY] = {&scan_hall__v1__decide_sheet_correction_reply, &hall__v1__decide_sheet_correction_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPORT_SHEET_REQUEST] = {&scan_hall__v1__export_sheet_request, &hall__v1__export_sheet_request__descriptor},
    [HALL_MESSAGE_HALL_V1_EXPORT_SHEET_REPLY] = {&scan_hall__v1__export_sheet_reply, &hall__v1__export_sheet_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_SEALED] = {&scan_hall__v1__sheet_sealed, &hall__v1__sheet_sealed__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_ASKED] = {&scan_hall__v1__sheet_correction_asked, &hall__v1__sheet_correction_asked__descriptor},
    [HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_DECIDED] = {&scan_hall__v1__sheet_correction_decided, &hall__v1__sheet_correction_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_GROUP_INFO] = {&scan_hall__v1__study_group_info, &hall__v1__study_group_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_STUDY_GROUP_REQUEST] = {&scan_hall__v1__put_study_group_request, &hall__v1__put_study_group_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PUT_STUDY_GROUP_REPLY] = {&scan_hall__v1__put_study_group_reply, &hall__v1__put_study_group_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_STUDY_GROUPS_REQUEST] = {&scan_hall__v1__list_study_groups_request, &hall__v1__list_study_groups_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_STUDY_GROUPS_REPLY] = {&scan_hall__v1__list_study_groups_reply, &hall__v1__list_study_groups_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_SHIFT] = {&scan_hall__v1__study_shift, &hall__v1__study_shift__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_GAP_INFO] = {&scan_hall__v1__study_gap_info, &hall__v1__study_gap_info__descriptor},
    [HALL_MESSAGE_HALL_V1_PREVIEW_STUDY_REQUEST] = {&scan_hall__v1__preview_study_request, &hall__v1__preview_study_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PREVIEW_STUDY_REPLY] = {&scan_hall__v1__preview_study_reply, &hall__v1__preview_study_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_PLAN_STUDY_REQUEST] = {&scan_hall__v1__plan_study_request, &hall__v1__plan_study_request__descriptor},
    [HALL_MESSAGE_HALL_V1_PLAN_STUDY_REPLY] = {&scan_hall__v1__plan_study_reply, &hall__v1__plan_study_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_MEMBER_INFO] = {&scan_hall__v1__study_member_info, &hall__v1__study_member_info__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_INFO] = {&scan_hall__v1__study_info, &hall__v1__study_info__descriptor},
    [HALL_MESSAGE_HALL_V1_CANCEL_STUDY_REQUEST] = {&scan_hall__v1__cancel_study_request, &hall__v1__cancel_study_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CANCEL_STUDY_REPLY] = {&scan_hall__v1__cancel_study_reply, &hall__v1__cancel_study_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_STUDY_REQUEST] = {&scan_hall__v1__get_study_request, &hall__v1__get_study_request__descriptor},
    [HALL_MESSAGE_HALL_V1_GET_STUDY_REPLY] = {&scan_hall__v1__get_study_reply, &hall__v1__get_study_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_STUDIES_REQUEST] = {&scan_hall__v1__list_studies_request, &hall__v1__list_studies_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_STUDIES_REPLY] = {&scan_hall__v1__list_studies_reply, &hall__v1__list_studies_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ASK_OFF_STUDY_REQUEST] = {&scan_hall__v1__ask_off_study_request, &hall__v1__ask_off_study_request__descriptor},
    [HALL_MESSAGE_HALL_V1_ASK_OFF_STUDY_REPLY] = {&scan_hall__v1__ask_off_study_reply, &hall__v1__ask_off_study_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_ASK_OFF_REQUEST] = {&scan_hall__v1__decide_ask_off_request, &hall__v1__decide_ask_off_request__descriptor},
    [HALL_MESSAGE_HALL_V1_DECIDE_ASK_OFF_REPLY] = {&scan_hall__v1__decide_ask_off_reply, &hall__v1__decide_ask_off_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_ABSENTEE] = {&scan_hall__v1__study_absentee, &hall__v1__study_absentee__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_STUDY_REQUEST] = {&scan_hall__v1__record_study_request, &hall__v1__record_study_request__descriptor},
    [HALL_MESSAGE_HALL_V1_RECORD_STUDY_REPLY] = {&scan_hall__v1__record_study_reply, &hall__v1__record_study_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_ESSAY_INFO] = {&scan_hall__v1__essay_info, &hall__v1__essay_info__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_IN_ESSAY_REQUEST] = {&scan_hall__v1__hand_in_essay_request, &hall__v1__hand_in_essay_request__descriptor},
    [HALL_MESSAGE_HALL_V1_HAND_IN_ESSAY_REPLY] = {&scan_hall__v1__hand_in_essay_reply, &hall__v1__hand_in_essay_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ESSAYS_REQUEST] = {&scan_hall__v1__list_essays_request, &hall__v1__list_essays_request__descriptor},
    [HALL_MESSAGE_HALL_V1_LIST_ESSAYS_REPLY] = {&scan_hall__v1__list_essays_reply, &hall__v1__list_essays_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_NOTES_CHECK_INFO] = {&scan_hall__v1__notes_check_info, &hall__v1__notes_check_info__descriptor},
    [HALL_MESSAGE_HALL_V1_CHECK_NOTES_REQUEST] = {&scan_hall__v1__check_notes_request, &hall__v1__check_notes_request__descriptor},
    [HALL_MESSAGE_HALL_V1_CHECK_NOTES_REPLY] = {&scan_hall__v1__check_notes_reply, &hall__v1__check_notes_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_LEDGER_REQUEST] = {&scan_hall__v1__study_ledger_request, &hall__v1__study_ledger_request__descriptor},
    [HALL_MESSAGE_HALL_V1_SHORT_WEEK] = {&scan_hall__v1__short_week, &hall__v1__short_week__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_LEDGER_LINE] = {&scan_hall__v1__study_ledger_line, &hall__v1__study_ledger_line__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_LEDGER_REPLY] = {&scan_hall__v1__study_ledger_reply, &hall__v1__study_ledger_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_GROUP_PUT] = {&scan_hall__v1__study_group_put, &hall__v1__study_group_put__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_PLANNED] = {&scan_hall__v1__study_planned, &hall__v1__study_planned__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_CANCELLED] = {&scan_hall__v1__study_cancelled, &hall__v1__study_cancelled__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_ASKED_OFF] = {&scan_hall__v1__study_asked_off, &hall__v1__study_asked_off__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_ASK_OFF_DECIDED] = {&scan_hall__v1__study_ask_off_decided, &hall__v1__study_ask_off_decided__descriptor},
    [HALL_MESSAGE_HALL_V1_STUDY_RECORDED] = {&scan_hall__v1__study_recorded, &hall__v1__study_recorded__descriptor},
    [HALL_MESSAGE_HALL_V1_ESSAY_HANDED_IN] = {&scan_hall__v1__essay_handed_in, &hall__v1__essay_handed_in__descriptor},
    [HALL_MESSAGE_HALL_V1_NOTES_CHECKED] = {&scan_hall__v1__notes_checked, &hall__v1__notes_checked__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_FILTER] = {&scan_hall__v1__journal_filter, &hall__v1__journal_filter__descriptor},
    [HALL_MESSAGE_HALL_V1_READ_JOURNAL_REQUEST] = {&scan_hall__v1__read_journal_request, &hall__v1__read_journal_request__descriptor},
    [HALL_MESSAGE_HALL_V1_READ_JOURNAL_REPLY] = {&scan_hall__v1__read_journal_reply, &hall__v1__read_journal_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_WATCH_JOURNAL_REQUEST] = {&scan_hall__v1__watch_journal_request, &hall__v1__watch_journal_request__descriptor},
    [HALL_MESSAGE_HALL_V1_VERIFY_JOURNAL_REQUEST] = {&scan_hall__v1__verify_journal_request, &hall__v1__verify_journal_request__descriptor},
    [HALL_MESSAGE_HALL_V1_VERIFY_JOURNAL_REPLY] = {&scan_hall__v1__verify_journal_reply, &hall__v1__verify_journal_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_HEAD_REQUEST] = {&scan_hall__v1__journal_head_request, &hall__v1__journal_head_request__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_HEAD_REPLY] = {&scan_hall__v1__journal_head_reply, &hall__v1__journal_head_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_REDACT_JOURNAL_REQUEST] = {&scan_hall__v1__redact_journal_request, &hall__v1__redact_journal_request__descriptor},
    [HALL_MESSAGE_HALL_V1_REDACT_JOURNAL_REPLY] = {&scan_hall__v1__redact_journal_reply, &hall__v1__redact_journal_reply__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_ENTRY_INFO] = {&scan_hall__v1__journal_entry_info, &hall__v1__journal_entry_info__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_OPEN] = {&scan_hall__v1__journal_open, &hall__v1__journal_open__descriptor},
    [HALL_MESSAGE_HALL_V1_BACK_ENTERED] = {&scan_hall__v1__back_entered, &hall__v1__back_entered__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_SEALED] = {&scan_hall__v1__journal_sealed, &hall__v1__journal_sealed__descriptor},
    [HALL_MESSAGE_HALL_V1_JOURNAL_EVENT] = {&scan_hall__v1__journal_event, &hall__v1__journal_event__descriptor},
    [HALL_MESSAGE_HALL_V1_BOOK_OPENED] = {&scan_hall__v1__book_opened, &hall__v1__book_opened__descriptor},
    [HALL_MESSAGE_HALL_V1_CALL_REFUSED] = {&scan_hall__v1__call_refused, &hall__v1__call_refused__descriptor},
    [HALL_MESSAGE_HALL_V1_CALL_FAILED] = {&scan_hall__v1__call_failed, &hall__v1__call_failed__descriptor},
    [HALL_MESSAGE_HALL_V1_CLOCK_ADVANCED] = {&scan_hall__v1__clock_advanced, &hall__v1__clock_advanced__descriptor},
    [HALL_MESSAGE_HALL_V1_CLOCK_SUSPECTED] = {&scan_hall__v1__clock_suspected, &hall__v1__clock_suspected__descriptor},
    [HALL_MESSAGE_HALL_V1_CLOCK_CONFIRMED] = {&scan_hall__v1__clock_confirmed, &hall__v1__clock_confirmed__descriptor},
    [HALL_MESSAGE_HALL_V1_BACKUP_MADE] = {&scan_hall__v1__backup_made, &hall__v1__backup_made__descriptor},
    [HALL_MESSAGE_HALL_V1_ENTRIES_REDACTED] = {&scan_hall__v1__entries_redacted, &hall__v1__entries_redacted__descriptor},
    [HALL_MESSAGE_HALL_V1_BADGE_ISSUED] = {&scan_hall__v1__badge_issued, &hall__v1__badge_issued__descriptor},
    [HALL_MESSAGE_HALL_V1_PIN_CHOSEN] = {&scan_hall__v1__pin_chosen, &hall__v1__pin_chosen__descriptor},
    [HALL_MESSAGE_HALL_V1_PIN_RESET] = {&scan_hall__v1__pin_reset, &hall__v1__pin_reset__descriptor},
    [HALL_MESSAGE_HALL_V1_PIN_FAILED] = {&scan_hall__v1__pin_failed, &hall__v1__pin_failed__descriptor},
    [HALL_MESSAGE_HALL_V1_BADGE_LOST] = {&scan_hall__v1__badge_lost, &hall__v1__badge_lost__descriptor},
    [HALL_MESSAGE_HALL_V1_BADGE_SESSION_OPENED] = {&scan_hall__v1__badge_session_opened, &hall__v1__badge_session_opened__descriptor},
    [HALL_MESSAGE_HALL_V1_BADGE_SESSION_CLOSED] = {&scan_hall__v1__badge_session_closed, &hall__v1__badge_session_closed__descriptor},
    [HALL_MESSAGE_HALL_V1_ROLE_GRANTED] = {&scan_hall__v1__role_granted, &hall__v1__role_granted__descriptor},
    [HALL_MESSAGE_HALL_V1_ROLE_REVOKED] = {&scan_hall__v1__role_revoked, &hall__v1__role_revoked__descriptor},
    [HALL_MESSAGE_HALL_V1_LOGIN_MAPPED] = {&scan_hall__v1__login_mapped, &hall__v1__login_mapped__descriptor},
    [HALL_MESSAGE_HALL_V1_LOGIN_UNMAPPED] = {&scan_hall__v1__login_unmapped, &hall__v1__login_unmapped__descriptor},
    [HALL_MESSAGE_HALL_V1_TERMINAL_PUT] = {&scan_hall__v1__terminal_put, &hall__v1__terminal_put__descriptor},
    [HALL_MESSAGE_HALL_V1_SERVICE_ACCOUNT_PUT] = {&scan_hall__v1__service_account_put, &hall__v1__service_account_put__descriptor},
    [HALL_MESSAGE_HALL_V1_UNIT_PUT] = {&scan_hall__v1__unit_put, &hall__v1__unit_put__descriptor},
    [HALL_MESSAGE_HALL_V1_STAFF_PUT] = {&scan_hall__v1__staff_put, &hall__v1__staff_put__descriptor},
    [HALL_MESSAGE_HALL_V1_STAFF_DEPARTED] = {&scan_hall__v1__staff_departed, &hall__v1__staff_departed__descriptor},
    [HALL_MESSAGE_HALL_V1_WINDOW_PUT] = {&scan_hall__v1__window_put, &hall__v1__window_put__descriptor},
    [HALL_MESSAGE_HALL_V1_WINDOW_ENDED] = {&scan_hall__v1__window_ended, &hall__v1__window_ended__descriptor},
    [HALL_MESSAGE_HALL_V1_POST_PUT] = {&scan_hall__v1__post_put, &hall__v1__post_put__descriptor},
    [HALL_MESSAGE_HALL_V1_POST_RETIRED] = {&scan_hall__v1__post_retired, &hall__v1__post_retired__descriptor},
    [HALL_MESSAGE_HALL_V1_POST_PAST_LAST_DAY] = {&scan_hall__v1__post_past_last_day, &hall__v1__post_past_last_day__descriptor},
    [HALL_MESSAGE_HALL_V1_SETTING_PUT] = {&scan_hall__v1__setting_put, &hall__v1__setting_put__descriptor},
    [HALL_MESSAGE_HALL_V1_LISTS_IMPORTED] = {&scan_hall__v1__lists_imported, &hall__v1__lists_imported__descriptor},
    [HALL_MESSAGE_HALL_V1_CALENDAR_YEAR_LOADED] = {&scan_hall__v1__calendar_year_loaded, &hall__v1__calendar_year_loaded__descriptor},
    [HALL_MESSAGE_HALL_V1_DEADLINE_MOVED] = {&scan_hall__v1__deadline_moved, &hall__v1__deadline_moved__descriptor},
    [HALL_MESSAGE_HALL_V1_ITEM_PUT] = {&scan_hall__v1__item_put, &hall__v1__item_put__descriptor},
    [HALL_MESSAGE_HALL_V1_ITEM_RETIRED] = {&scan_hall__v1__item_retired, &hall__v1__item_retired__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_ACCEPTED] = {&scan_hall__v1__case_accepted, &hall__v1__case_accepted__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_HANDED_OVER] = {&scan_hall__v1__case_handed_over, &hall__v1__case_handed_over__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_PAUSED] = {&scan_hall__v1__case_paused, &hall__v1__case_paused__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_RESUMED] = {&scan_hall__v1__case_resumed, &hall__v1__case_resumed__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_FINISHED] = {&scan_hall__v1__case_finished, &hall__v1__case_finished__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_ANNULLED] = {&scan_hall__v1__case_annulled, &hall__v1__case_annulled__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_NEAR_DUE] = {&scan_hall__v1__case_near_due, &hall__v1__case_near_due__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_LAPSED] = {&scan_hall__v1__case_lapsed, &hall__v1__case_lapsed__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICANT_REVEALED] = {&scan_hall__v1__applicant_revealed, &hall__v1__applicant_revealed__descriptor},
    [HALL_MESSAGE_HALL_V1_QUERY_CODE_GUESSED] = {&scan_hall__v1__query_code_guessed, &hall__v1__query_code_guessed__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICATION_FILED] = {&scan_hall__v1__application_filed, &hall__v1__application_filed__descriptor},
    [HALL_MESSAGE_HALL_V1_MATERIALS_CHECKED] = {&scan_hall__v1__materials_checked, &hall__v1__materials_checked__descriptor},
    [HALL_MESSAGE_HALL_V1_NOTICE_GIVEN] = {&scan_hall__v1__notice_given, &hall__v1__notice_given__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICATION_SUPPLEMENTED] = {&scan_hall__v1__application_supplemented, &hall__v1__application_supplemented__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICATION_TURNED_DOWN] = {&scan_hall__v1__application_turned_down, &hall__v1__application_turned_down__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICATION_WITHDRAWN] = {&scan_hall__v1__application_withdrawn, &hall__v1__application_withdrawn__descriptor},
    [HALL_MESSAGE_HALL_V1_MATERIALS_HANDED_IN] = {&scan_hall__v1__materials_handed_in, &hall__v1__materials_handed_in__descriptor},
    [HALL_MESSAGE_HALL_V1_MATERIALS_OVERDUE] = {&scan_hall__v1__materials_overdue, &hall__v1__materials_overdue__descriptor},
    [HALL_MESSAGE_HALL_V1_ACCEPTANCE_HELD] = {&scan_hall__v1__acceptance_held, &hall__v1__acceptance_held__descriptor},
    [HALL_MESSAGE_HALL_V1_BREACH_PROPOSED] = {&scan_hall__v1__breach_proposed, &hall__v1__breach_proposed__descriptor},
    [HALL_MESSAGE_HALL_V1_SIGNED_IN] = {&scan_hall__v1__signed_in, &hall__v1__signed_in__descriptor},
    [HALL_MESSAGE_HALL_V1_SIGNED_OUT] = {&scan_hall__v1__signed_out, &hall__v1__signed_out__descriptor},
    [HALL_MESSAGE_HALL_V1_PAPER_ISSUED] = {&scan_hall__v1__paper_issued, &hall__v1__paper_issued__descriptor},
    [HALL_MESSAGE_HALL_V1_ENQUIRY_OPENED] = {&scan_hall__v1__enquiry_opened, &hall__v1__enquiry_opened__descriptor},
    [HALL_MESSAGE_HALL_V1_ENQUIRY_ESCALATED] = {&scan_hall__v1__enquiry_escalated, &hall__v1__enquiry_escalated__descriptor},
    [HALL_MESSAGE_HALL_V1_ENQUIRY_SETTLED] = {&scan_hall__v1__enquiry_settled, &hall__v1__enquiry_settled__descriptor},
    [HALL_MESSAGE_HALL_V1_ENQUIRY_HANDED_OVER] = {&scan_hall__v1__enquiry_handed_over, &hall__v1__enquiry_handed_over__descriptor},
    [HALL_MESSAGE_HALL_V1_ENQUIRY_LAPSED] = {&scan_hall__v1__enquiry_lapsed, &hall__v1__enquiry_lapsed__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_LIMIT_EXTENDED] = {&scan_hall__v1__case_limit_extended, &hall__v1__case_limit_extended__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_REVIEWED] = {&scan_hall__v1__case_reviewed, &hall__v1__case_reviewed__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_APPROVED] = {&scan_hall__v1__case_approved, &hall__v1__case_approved__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_STEP_RECORDED] = {&scan_hall__v1__case_step_recorded, &hall__v1__case_step_recorded__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_SENT_UP] = {&scan_hall__v1__case_sent_up, &hall__v1__case_sent_up__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_CAME_BACK] = {&scan_hall__v1__case_came_back, &hall__v1__case_came_back__descriptor},
    [HALL_MESSAGE_HALL_V1_AUTHORITY_CONTACTED] = {&scan_hall__v1__authority_contacted, &hall__v1__authority_contacted__descriptor},
    [HALL_MESSAGE_HALL_V1_CASE_DELIVERED] = {&scan_hall__v1__case_delivered, &hall__v1__case_delivered__descriptor},
    [HALL_MESSAGE_HALL_V1_DELIVERY_NEAR_DUE] = {&scan_hall__v1__delivery_near_due, &hall__v1__delivery_near_due__descriptor},
    [HALL_MESSAGE_HALL_V1_APPLICANT_VISITED] = {&scan_hall__v1__applicant_visited, &hall__v1__applicant_visited__descriptor},
    [HALL_MESSAGE_TTRPC_REQUEST] = {&scan_ttrpc__request, &ttrpc__request__descriptor},
    [HALL_MESSAGE_TTRPC_RESPONSE] = {&scan_ttrpc__response, &ttrpc__response__descriptor},
    [HALL_MESSAGE_TTRPC_KEY_VALUE] = {&scan_ttrpc__key_value, &ttrpc__key_value__descriptor},
};
